import { linkSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

import { describe, expect, it } from 'vitest';

import { GOLDEN, goldenRepository } from '../../test/repository.js';
import { runCli } from '../../test/run-cli.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { readTree, writeTree } from '../../test/tree.js';
import { GENERATED_FOLDERS } from './generate.js';
import { render } from './render.js';

/** `UPDATE_GOLDEN=1 vitest run render` renews the tree; look at the difference before it is committed. */
const RENEW = env['UPDATE_GOLDEN'] === '1';

describe('the golden tree', () => {
  it('is what a few services make, file by file', async () => {
    const { files, warnings } = await render(goldenRepository());
    const rendered = Object.fromEntries(files.map(({ path, text }) => [path, text]));
    if (RENEW) {
      rmSync(join(GOLDEN, 'packages'), { recursive: true, force: true });
      writeTree(GOLDEN, rendered);
    }
    expect(warnings).toEqual([]);
    // Beside the models are the rules of emit-endpoints.test.ts, with golden files of their own.
    const golden = Object.entries(readTree(GOLDEN)).filter(
      ([path]) => !/^(?:models|endpoints)\//.test(path),
    );
    expect(rendered).toEqual(Object.fromEntries(golden));
  });

  it('lies in the folders that hold nothing else', async () => {
    const { files } = await render(goldenRepository());
    for (const { path } of files) {
      expect(GENERATED_FOLDERS.filter((folder) => path.startsWith(`${folder}/`))).toHaveLength(1);
    }
    for (const folder of GENERATED_FOLDERS) {
      expect(files.some(({ path }) => path.startsWith(`${folder}/`))).toBe(true);
    }
  });
});

describe('render', () => {
  it('stops at broken models and tells of all of them', async () => {
    const root = goldenRepository();
    writeTree(root, { 'models/acm.json': '{', 'models/s3.json': '{}' });
    await expect(render(root)).rejects.toThrow(
      /models[/\\]acm\.json:1:2: is broken JSON[^]*models[/\\]s3\.json: must have required property/,
    );
  });

  it('passes doubts on', async () => {
    const root = goldenRepository();
    const why = { reason: 'because of a test', url: 'https://example.com/' };
    const aliases = [{ name: 'logs', services: ['cloudwatch_logs'], ...why }];
    writeTree(root, { 'models/overrides.json': JSON.stringify({ corrections: [], aliases }) });
    expect((await render(root)).warnings).toMatchObject([{ code: 'EP_OVERRIDE_UNUSED' }]);
  });

  it('never opens the file of --to: one that is killed leaves it whole', async () => {
    const folder = temporaryFolder();
    const [path, same] = [join(folder, 'files.json'), join(folder, 'same.json')];
    writeTree(folder, { 'files.json': 'old' });
    linkSync(path, same);
    const { code } = await runCli(['render', '--root', goldenRepository(), '--to', path]);
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('files');
    expect(readFileSync(same, 'utf8')).toBe('old');
  });
});
