import { linkSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/temporary-folder.js';
import { readStamps, readTree, writeTree } from '../../test/tree.js';
import { compareFiles, isClean, stageFile, writeFile, writeFiles } from './write-files.js';

const FOLDERS = ['p/generated', 'q/generated'];
const FILES = [
  { path: 'p/generated/b.ts', text: 'b' },
  { path: 'p/generated/a.ts', text: 'a' },
  { path: 'q/generated/deep/c.md', text: 'ü' },
];
const TREE = Object.fromEntries(FILES.map(({ path, text }) => [path, text]));
const BY_HAND = { 'p/index.ts': 'by hand', 'other/x.ts': 'by hand' };
const CLEAN = { missing: [], different: [], leftOver: [] };

let root: string;

beforeEach(() => {
  root = temporaryFolder();
  writeTree(root, { ...TREE, ...BY_HAND });
});

const compare = () => compareFiles(root, FILES, FOLDERS);

describe('compareFiles', () => {
  it('finds nothing where nothing differs', () => {
    expect(compare()).toEqual(CLEAN);
    expect(isClean(compare())).toBe(true);
  });

  it('finds everything missing where there is nothing at all', () => {
    const { missing, ...rest } = compareFiles(temporaryFolder(), FILES, FOLDERS);
    expect(missing).toEqual(Object.keys(TREE).toSorted());
    expect(rest).toEqual({ different: [], leftOver: [] });
  });

  it.each([
    ['missing', () => renamed('p/generated/a.ts', 'other/a.ts'), 'p/generated/a.ts'],
    ['different', () => writeTree(root, { 'q/generated/deep/c.md': 'u' }), 'q/generated/deep/c.md'],
    ['leftOver', () => writeTree(root, { 'q/generated/new/z.ts': '' }), 'q/generated/new/z.ts'],
    ['leftOver', () => writeTree(root, { 'p/generated/.hidden': '' }), 'p/generated/.hidden'],
  ])('finds what is %s', (kind, plant, path) => {
    plant();
    expect(compare()).toEqual({ ...CLEAN, [kind]: [path] });
    expect(isClean(compare())).toBe(false);
  });

  it('takes no file for its own that lies outside the folders', () => {
    writeTree(root, { 'p/generated.ts': '', 'r/generated/x.ts': '' });
    expect(isClean(compare())).toBe(true);
  });
});

describe('writeFiles', () => {
  it('writes nothing where nothing differs', () => {
    const before = readStamps(root);
    writeFiles(root, FILES, compare());
    expect(readStamps(root)).toEqual(before);
  });

  it('writes what differs and touches nothing else', () => {
    writeTree(root, { 'p/generated/b.ts': 'edited', 'p/generated/z/y.ts': 'extra' });
    renamed('q/generated/deep/c.md', 'other/c.md');
    const before = readStamps(root);
    writeFiles(root, FILES, compare());
    expect(readTree(root)).toEqual({ ...TREE, ...BY_HAND, 'other/c.md': 'ü' });
    const after = readStamps(root);
    for (const path of ['p/generated/a.ts', 'p/index.ts', 'other/x.ts']) {
      expect(after[path]).toBe(before[path]);
    }
    expect(after['p/generated/b.ts']).not.toBe(before['p/generated/b.ts']);
  });

  it('leaves nothing beside the places of the files where one cannot be written', () => {
    const before = readStamps(root);
    const files = [
      { path: 'p/generated/new.ts', text: '' },
      { path: 'p/index.ts/x.ts', text: '' },
    ];
    const drift = { ...CLEAN, missing: files.map(({ path }) => path) };
    expect(() => writeFiles(root, files, drift)).toThrow();
    expect(readStamps(root)).toEqual(before);
  });

  it('makes the folders that it needs', () => {
    const fresh = temporaryFolder();
    writeFiles(fresh, FILES, compareFiles(fresh, FILES, FOLDERS));
    expect(readTree(fresh)).toEqual(TREE);
    expect(statSync(join(fresh, 'q/generated/deep')).isDirectory()).toBe(true);
  });
});

function renamed(from: string, to: string): void {
  renameSync(join(root, from), join(root, to));
}

describe('writeFile', () => {
  it('writes a file and the folders that it needs', () => {
    const folder = temporaryFolder();
    writeFile(join(folder, 'deep/er/a.json'), 'ü');
    expect(readTree(folder)).toEqual({ 'deep/er/a.json': 'ü' });
  });

  it('moves a new file over the old one, which it never opens', () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'a.json': 'old' });
    linkSync(join(folder, 'a.json'), join(folder, 'same.json'));
    writeFile(join(folder, 'a.json'), 'new');
    expect(readTree(folder)).toEqual({ 'a.json': 'new', 'same.json': 'old' });
  });

  it('leaves nothing if it cannot write', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a.json'));
    expect(() => writeFile(join(folder, 'a.json'), 'new')).toThrow(/a\.json/);
    expect(readTree(folder)).toEqual({});
  });
});

describe('stageFile', () => {
  it('does not touch the path before move', () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'a.json': 'old' });
    const staged = stageFile(join(folder, 'a.json'), 'new');
    expect(readTree(folder)).toMatchObject({ 'a.json': 'old' });
    staged.move();
    expect(readTree(folder)).toEqual({ 'a.json': 'new' });
  });
});
