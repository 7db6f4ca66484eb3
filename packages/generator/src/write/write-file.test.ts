import { linkSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/temporary-folder.js';
import { readTree, writeTree } from '../../test/tree.js';
import { stageFile, writeFile } from './write-file.js';

describe('writeFile', () => {
  it('writes a file and the folders that it needs', () => {
    const root = temporaryFolder();
    writeFile(join(root, 'deep/er/a.json'), 'ü');
    expect(readTree(root)).toEqual({ 'deep/er/a.json': 'ü' });
  });

  it('puts a new file in the place of the old one, which it never opens', () => {
    const root = temporaryFolder();
    writeTree(root, { 'a.json': 'old' });
    linkSync(join(root, 'a.json'), join(root, 'same.json'));
    writeFile(join(root, 'a.json'), 'new');
    expect(readTree(root)).toEqual({ 'a.json': 'new', 'same.json': 'old' });
  });

  it('leaves nothing behind where it cannot write', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'a.json'));
    expect(() => writeFile(join(root, 'a.json'), 'new')).toThrow(/a\.json/);
    expect(readTree(root)).toEqual({});
  });
});

describe('stageFile', () => {
  it('leaves the place alone until it is told', () => {
    const root = temporaryFolder();
    writeTree(root, { 'a.json': 'old' });
    const staged = stageFile(join(root, 'a.json'), 'new');
    expect(readTree(root)).toMatchObject({ 'a.json': 'old' });
    staged.move();
    expect(readTree(root)).toEqual({ 'a.json': 'new' });
  });
});
