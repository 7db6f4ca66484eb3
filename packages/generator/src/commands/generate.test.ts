import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { GOLDEN, goldenRepository } from '../../test/repository.js';
import { runCli } from '../../test/run-cli.js';
import { readStamps, readTree, writeTree } from '../../test/tree.js';

const EXTRA = 'packages/identifiers/src/generated/extra/old-name.ts';
const EDITED = 'packages/env/src/generated/env-vars.ts';
const MISSING = 'packages/env/src/generated/process-env.ts';
const BY_HAND = { 'packages/env/src/index.ts': '// by hand\n' };

let root: string;
const generate = (...args: string[]) => runCli(['generate', '--root', root, ...args]);

beforeAll(async () => {
  root = goldenRepository();
  writeTree(root, BY_HAND);
  const { code, stdout } = await generate();
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+ generated files: \d+ written, 0 removed\n$/);
});

// One story, told in order: every test goes on from where the one before left the folder.
describe.sequential('generate', () => {
  it('has written the golden tree beside what is there by hand', () => {
    const golden = Object.entries(readTree(join(GOLDEN, 'packages')));
    expect(readTree(join(root, 'packages'))).toEqual({
      ...Object.fromEntries(golden),
      'env/src/index.ts': BY_HAND['packages/env/src/index.ts'],
    });
  });

  it('writes nothing the second time', async () => {
    const before = readStamps(root);
    const { code, stdout } = await generate();
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/^\d+ generated files: 0 written, 0 removed\n$/);
    expect(readStamps(root)).toEqual(before);
  });

  it('says what to do where the rendering that it is to take is not there', async () => {
    const { code, stderr } = await generate('--rendered', join(root, 'none.json'));
    expect(code).toBe(1);
    expect(stderr).toContain('none.json: does not exist');
    expect(stderr).toContain('[EP_GENERATE_RENDERED]\n  fix: run ep-generator render');
  });

  it('--check is content with what generate wrote', async () => {
    const { code, stdout, stderr } = await generate('--check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ generated files match models\/\n$/);
  });

  it('--check names every file that is missing, different or left over, and writes nothing', async () => {
    const text = readTree(root)[EDITED];
    writeTree(root, { [EXTRA]: '', [EDITED]: `${text} ` });
    rmSync(join(root, MISSING));
    const before = readStamps(root);
    const { code, stdout, stderr } = await generate('--check');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      `missing    ${MISSING}`,
      `different  ${EDITED}`,
      `left over  ${EXTRA}`,
      'packages/: generated files do not match models/ [EP_GENERATE_DRIFT]',
      '  fix: pnpm generate',
      '',
    ]);
    expect(readStamps(root)).toEqual(before);
  });

  it('fixes all of it and touches nothing else', async () => {
    const before = readStamps(root);
    const { code, stdout } = await generate();
    expect(code).toBe(0);
    expect(stdout).toMatch(/: 2 written, 1 removed\n$/);
    const after = readStamps(root);
    const changed = Object.keys({ ...before, ...after }).filter(
      (key) => after[key] !== before[key],
    );
    expect(changed.toSorted()).toEqual([MISSING, EDITED, EXTRA].toSorted());
    expect((await generate('--check')).code).toBe(0);
  });

  it('writes what render has put by', async () => {
    const rendered = join(root, 'put/by/files.json');
    expect((await runCli(['render', '--root', root, '--to', rendered])).code).toBe(0);
    rmSync(join(root, MISSING));
    const { code, stdout } = await generate('--rendered', rendered);
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/: 1 written, 0 removed\n$/);
    expect((await generate('--check')).code).toBe(0);
  });

  it('stops at broken models before it writes', async () => {
    writeTree(root, { 'models/acm.json': '{', [EXTRA]: '' });
    const before = readStamps(root);
    const { code, stderr } = await generate();
    expect(code).toBe(1);
    expect(stderr).toContain(`${join(root, 'models/acm.json')}:1:2: is broken JSON`);
    expect(stderr).toContain('[EP_MODELS_JSON]\n  fix: restore the file from version control');
    expect(readStamps(root)).toEqual(before);
  });
});
