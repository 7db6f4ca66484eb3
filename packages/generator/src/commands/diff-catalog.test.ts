import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { goldenRepository } from '../../test/repository.js';
import { runCli } from '../../test/run-cli.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readStamps, writeTree } from '../../test/tree.js';
import type { CatalogDiff } from '../diff/catalog-diff.js';

let root: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const run = (...args: string[]) => runCli(['diff-catalog', '--root', root, ...args]);
const diff = async (...args: string[]) =>
  JSON.parse((await run('--json', ...args)).stdout) as CatalogDiff;

beforeAll(() => {
  root = goldenRepository();
  const s3 = readFileSync(join(root, 'models/s3.json'), 'utf8');
  rmSync(join(root, 'models/releases.json'));
  git('init', '--quiet');
  git('add', '.');
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  git(...who, 'commit', '--quiet', '-m', 'one');
  git('tag', 'v1.0.0');
  writeTree(root, { 'models/s4.json': s3.replace('"S3"', '"S4"').replace('"s3"', '"s4"') });
});

describe('diff-catalog', () => {
  it('holds models/ against HEAD, and writes nothing, not even in git', async () => {
    const before = readStamps(root);
    const { code, stdout, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Level: **minor**.\n\n- minor: 1 new identifier\n');
    expect(stdout).toContain(
      '| S4 | Amazon Simple Storage Service | `s4` | `AWS_ENDPOINT_URL_S4` |',
    );
    expect(readStamps(root)).toEqual(before);
    expect(git('status', '--short')).toBe('?? models/s4.json\n');
  });

  it('holds it against a tag, a folder of models, and a repository', async () => {
    const older = goldenRepository();
    for (const base of ['v1.0.0', older, join(older, 'models')]) {
      const { level, added } = await diff('--base', base);
      expect({ base, level, added: added.map(({ identifier }) => identifier) }).toEqual({
        base,
        level: 'minor',
        added: ['s4'],
      });
    }
    expect(await diff('--base', root)).toMatchObject({ level: 'none', reasons: [] });
  });

  it('reads a base whose schemas were fewer', async () => {
    const older = goldenRepository();
    rmSync(join(older, 'models/schemas/releases.schema.json'));
    rmSync(join(older, 'models/releases.json'));
    expect((await diff('--base', older)).level).toBe('minor');
  });

  it.each(['nowhere', '-v', 'HEAD~7'])('refuses the base %s', async (base) => {
    const { code, stderr } = await run(`--base=${base}`);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `--base ${base}: is no folder, and no commit, branch or tag that has models/ [EP_DIFF_BASE]\n` +
        '  fix: name one that is there; in a shallow clone, fetch it first: git fetch --unshallow --tags\n',
    );
  });

  it('refuses a commit where there is no repository', async () => {
    const bare = goldenRepository();
    const { code, stderr } = await runCli(['diff-catalog', '--root', bare]);
    expect({ code, stderr }).toMatchObject({ code: 1 });
    expect(stderr).toContain('[EP_DIFF_BASE]');
  });

  it('names what is wrong with the base by the name that was given', async () => {
    writeTree(root, { 'models/s4.json': '{' });
    git('checkout', '--quiet', '-b', 'broken');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'two');
    rmSync(join(root, 'models/s4.json'));
    const { code, stderr } = await run('--base', 'broken');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^broken:models[/\\]s4\.json:1:2: is broken JSON/);
    const empty = temporaryFolder();
    expect((await run('--base', empty)).stderr).toContain(
      `${empty}/overrides.json: cannot be read`,
    );
  });
});
