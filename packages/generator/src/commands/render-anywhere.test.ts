import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { REPOSITORY } from '../../test/repository.js';
import { spawnCli } from '../../test/run-cli.js';
import { temporaryFolder } from '../../test/temporary-folder.js';

const REVERSED = join(REPOSITORY, 'packages/generator/test/reverse-listings.mjs');

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
  it(
    'are the same on every machine: locale, time zone, folder, order of files',
    { timeout: 180_000 },
    async () => {
      // Czech sorts ch behind h, and this zone is a day ahead of most others.
      const env = { LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8', TZ: 'Pacific/Kiritimati' };
      const where = { env, cwd: temporaryFolder(), execArgv: ['--import', REVERSED] };
      const result = await spawnCli(['generate', '--check', '--root', REPOSITORY], where);
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toMatch(/^\d+ generated files match models\/\n$/);
    },
  );
});
