import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { goldenRepository, REPOSITORY } from '../test/repository.js';
import { runCli, spawnCli } from '../test/run-cli.js';

const BROKEN = ['stamp', '--release', '1.0.0', '--root', join(REPOSITORY, 'no-such-folder')];

/** All other tests run in their own process; this one shows that a process of its own does the same. */
describe('a process of its own', () => {
  it.each([
    ['0 and the answer on stdout', ['--version'], 0],
    ['1 and the problems on stderr', BROKEN, 1],
    ['2 and the help on stderr', [], 2],
    ['2 and the mistake on stderr', ['stamp', '--release', 'next'], 2],
  ])('ends with %s', async (_how, args, code) => {
    const spawned = await spawnCli(args);
    expect(spawned).toEqual(await runCli(args));
    expect(spawned.code).toBe(code);
    expect([spawned.stdout, spawned.stderr].filter((text) => text !== '')).toHaveLength(1);
  });

  it('finds its templates, its libraries and its version where it was built', async () => {
    const root = goldenRepository();
    const generated = await spawnCli(['generate', '--root', root]);
    expect(generated).toMatchObject({ code: 0, stderr: '' });
    expect(await runCli(['generate', '--check', '--root', root])).toMatchObject({ code: 0 });
  });

  it.runIf(process.platform === 'linux')('says that its output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const main = join(REPOSITORY, 'packages/generator/dist/main.js');
    const stdio = ['ignore', full, 'pipe'] as const;
    const { status, stderr } = spawnSync(process.execPath, [main, '--version'], {
      stdio: [...stdio],
    });
    closeSync(full);
    expect(String(stderr)).toMatch(/cannot write the output: ENOSPC.* \[EP_USAGE_OUTPUT\]/);
    expect(status).toBe(1);
  });
});
