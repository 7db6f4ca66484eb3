import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { REPOSITORY } from '../../test/repository.js';
import { runCli } from '../../test/run-cli.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readTree, writeTree } from '../../test/tree.js';

const MODELS = `smithy:${join(REPOSITORY, 'packages/generator/example/models')}`;
const ACME = ['--from', MODELS, '--scope', '@acme', '--env-prefix', 'ACME_ENDPOINT_URL_'];

/** A folder with a file, a link to itself and a folder in it. */
const obstacles = (): string => {
  const folder = temporaryFolder();
  writeTree(folder, { file: 'mine' });
  mkdirSync(join(folder, 'folder'));
  // On Windows, only some users may make links.
  if (process.platform !== 'win32') symlinkSync('loop', join(folder, 'loop'));
  return folder;
};

const expectRefused = async (args: readonly string[], code: string, place: string, why: string) => {
  const { stdout, stderr, ...ended } = await runCli(args);
  expect({ ...ended, stdout }, stderr).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`${place}: `);
  expect(stderr).toContain(why);
  expect(stderr).toMatch(new RegExp(`\\[${code}\\]\\n {2}fix: \\S`));
  expect(stderr).not.toMatch(/node:|\n\s+at |ENO|EEX/);
};

describe('packages of a company', () => {
  it('are not made in a file, and nothing is left beside it', async () => {
    const folder = obstacles();
    const file = join(folder, 'file');
    await expectRefused([...ACME, '--out', file], 'EP_COMPANY_OCCUPIED', file, 'is a file');
    const below = join(file, 'below');
    await expectRefused([...ACME, '--out', below], 'EP_FILE', below, 'is a file, not a folder');
    expect(readTree(folder)).toMatchObject({ file: 'mine' });
  });

  it('are not made over a folder that has the place of a file', async () => {
    const out = temporaryFolder();
    await runCli([...ACME, '--out', out]);
    const before = readTree(out);
    writeTree(out, { 'env/dist/prefix.js/mine': 'mine' });
    await expectRefused([...ACME, '--out', out], 'EP_COMPANY_OCCUPIED', out, 'env/dist/prefix.js');
    expect(readTree(out)).toEqual({ ...before, 'env/dist/prefix.js/mine': 'mine' });
  });

  it.runIf(process.platform !== 'win32')('are not made in a link that leads nowhere', async () => {
    const loop = join(obstacles(), 'loop');
    await expectRefused([...ACME, '--out', loop], 'EP_FILE', loop, 'it exists already');
  });

  it.runIf(process.platform === 'linux')(
    'are not made where the system makes no folder',
    async () => {
      await expectRefused(
        [...ACME, '--out', '/proc/ep'],
        'EP_FILE',
        '/proc/ep',
        'cannot be created',
      );
      const below = '/dev/null/ep';
      await expectRefused([...ACME, '--out', below], 'EP_FILE', below, 'is a file, not a folder');
    },
  );

  it('are not made where no folder is named', async () => {
    const { code, stderr } = await runCli([...ACME, '--out', '']);
    expect(code).toBe(2);
    expect(stderr).toContain('needs --out DIR, but its value is empty [EP_USAGE_OPTION_MISSING]');
  });
});

describe('the commands of the repository', () => {
  it.each([
    ['generate', ['generate']],
    ['render', ['render', '--to', 'x.json']],
    ['diff-catalog', ['diff-catalog', '--base', REPOSITORY]],
    ['stamp', ['stamp', '--release', '1.0.0']],
    ['ingest', ['ingest', '--from', MODELS]],
  ])('%s says once that there is no models/, and that a root is a file', async (_name, args) => {
    const folder = obstacles();
    const models = join(folder, 'folder', 'models');
    const root = join(folder, 'folder');
    const missing = [...args, '--root', root];
    await expectRefused(missing, 'EP_MODELS_UNREADABLE', models, 'does not exist');
    const file = join(folder, 'file');
    await expectRefused([...args, '--root', file], 'EP_FILE', file, 'is a file, not a folder');
    expect(readTree(folder)).toMatchObject({ file: 'mine' });
  });

  it('render writes over no folder', async () => {
    const folder = join(obstacles(), 'folder');
    await expectRefused(['render', '--to', folder], 'EP_FILE', folder, 'is a folder, not a file');
    expect(readTree(folder)).toEqual({});
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '{}'],
    ['a list', '[1]'],
  ])('generate takes no rendering that is %s', async (_what, text) => {
    const folder = temporaryFolder();
    writeTree(folder, { 'r.json': text });
    const path = join(folder, 'r.json');
    const args = ['generate', '--check', '--rendered', path];
    await expectRefused(args, 'EP_GENERATE_RENDERED', path, 'was not written by render');
  });

  it('update-models says that there is no place for what is downloaded', async () => {
    const nowhere = join(temporaryFolder(), 'nowhere');
    const env = { TMPDIR: nowhere, TEMP: nowhere, TMP: nowhere };
    const args = ['update-models', '--from', 'smithy:https://127.0.0.1:9/x.tar.gz'];
    const { code, stderr } = await runCli(args, { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/nowhere.*: cannot be \w+: it does not exist.* \[EP_FILE\]\n {2}fix: /);
  });
});
