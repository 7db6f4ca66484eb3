import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { REPOSITORY } from '../../test/repository.js';
import { spawnCli, type SpawnOptions } from '../../test/run-cli.js';
import { temporaryFolder } from '../../test/temporary-folder.js';

const REVERSED = join(REPOSITORY, 'packages/generator/test/reverse-listings.mjs');
const ROOT = ['--root', REPOSITORY];

/** Every generated file of this repository, rendered in a process of its own. */
async function renderIn(options: SpawnOptions): Promise<string> {
  const path = join(temporaryFolder(), 'files.json');
  const { code, stderr } = await spawnCli(['render', ...ROOT, '--to', path], options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return readFileSync(path, 'utf8');
}

/** This repository's folder, as a Node with these options lists it. */
const list = (...args: string[]) => {
  const code = `console.log(JSON.stringify(fs.readdirSync(${JSON.stringify(REPOSITORY)})))`;
  const { stdout } = spawnSync(process.execPath, [...args, '-e', code], { encoding: 'utf8' });
  return JSON.parse(stdout) as string[];
};

it('lists folders the other way round where it is told to', () => {
  expect(list('--import', REVERSED)).toEqual(list().toReversed());
});

describe("this repository's generated files", () => {
  it('are the same on every machine: locale, time zone, folder, order of files', async () => {
    const [here, there] = await Promise.all([
      renderIn({ env: { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' } }),
      renderIn({
        // Czech sorts ch behind h, and this zone is a day ahead of most others.
        env: { LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8', TZ: 'Pacific/Kiritimati' },
        cwd: temporaryFolder(),
        execArgv: ['--import', REVERSED],
      }),
    ]);
    expect(here.length).toBeGreaterThan(500_000);
    expect(there === here).toBe(true);
  });
});
