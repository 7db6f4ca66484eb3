import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { beforeEach, describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/temporary-folder.js';
import { readStamps, readTree, writeTree } from '../../test/tree.js';
import type { OutputFile } from './output-file.js';
import { recoverFolder, replaceFolder } from './replace-folder.js';

const isJson = (path: string): boolean => /^[^/]+\.json$/.test(path);
const OLD = {
  'a.json': 'old a',
  'b.json': 'old b',
  'README.md': 'by hand',
  'schemas/x.json': '{}',
};
const FILES: readonly OutputFile[] = [
  { path: 'a.json', text: 'old a' },
  { path: 'c.json', text: 'new c' },
];
const NEW = {
  'README.md': 'by hand',
  'a.json': 'old a',
  'c.json': 'new c',
  'schemas/x.json': '{}',
};

let root: string;
let folder: string;

beforeEach(() => {
  root = temporaryFolder();
  folder = join(root, 'models');
  writeTree(folder, OLD);
});

const count = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name));

const beside = (name: string): string => join(root, name);

describe('replaceFolder', () => {
  it('writes, rewrites and removes what is its own, and keeps what is not', () => {
    expect(replaceFolder(folder, FILES, isJson)).toBe(true);
    expect(readTree(folder)).toEqual(NEW);
    expect(readdirSync(root)).toEqual(['models']);
  });

  it('touches nothing where nothing changes', () => {
    replaceFolder(folder, FILES, isJson);
    const stamps = readStamps(root);
    expect(replaceFolder(folder, FILES.toReversed(), isJson)).toBe(false);
    expect(readStamps(root)).toEqual(stamps);
  });

  it.each([
    ['a text', [{ path: 'a.json', text: 'A' }, FILES[1] as OutputFile]],
    ['a file more', [...FILES, { path: 'd.json', text: '' }]],
    ['a file less', FILES.slice(1)],
    ['a name', [FILES[0] as OutputFile, { path: 'C.json', text: 'new c' }]],
  ])('sees that %s is different', (_what, files) => {
    replaceFolder(folder, FILES, isJson);
    expect(replaceFolder(folder, files, isJson)).toBe(true);
    const written = Object.entries(readTree(folder)).filter(([path]) => /^[^/]+json$/.test(path));
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries(files.map(({ path, text }) => [path, text])),
    );
  });

  it('makes the folder where there is none', () => {
    const fresh = join(root, 'deep/er/models');
    expect(replaceFolder(fresh, FILES, isJson)).toBe(true);
    expect(readTree(fresh)).toEqual({ 'a.json': 'old a', 'c.json': 'new c' });
  });

  it('leaves the old folder where the new one cannot be made', () => {
    const before = readStamps(folder);
    const impossible = [...FILES, { path: 'c.json/below-a-file.json', text: '' }];
    expect(() => replaceFolder(folder, impossible, isJson)).toThrow('below-a-file.json');
    expect(readStamps(folder)).toEqual(before);
  });

  it('leaves no listener on signals behind', () => {
    const before = count();
    replaceFolder(folder, FILES, isJson);
    expect(count()).toEqual(before);
  });
});

describe('recoverFolder, when a replacement was cut off', () => {
  const oldTree = { ...OLD };

  /** The states on disk between the steps of a replacement, and what is there to be afterwards. */
  const states: [string, () => void, Record<string, string>][] = [
    ['before it began', () => {}, oldTree],
    [
      'while the new folder was filled',
      () => writeTree(beside('.models.next.4711'), { 'c.json': 'ne' }),
      oldTree,
    ],
    ['when the new folder was whole', () => writeTree(beside('.models.next'), NEW), oldTree],
    [
      'when the old folder was out of the way',
      () => {
        renameSync(folder, beside('.models.old'));
        writeTree(beside('.models.next'), NEW);
      },
      NEW,
    ],
    [
      'when the new folder was in place',
      () => {
        renameSync(folder, beside('.models.old'));
        writeTree(folder, NEW);
      },
      NEW,
    ],
    [
      'while the old folder was removed',
      () => {
        renameSync(folder, beside('.models.old'));
        writeTree(folder, NEW);
        renameSync(join(beside('.models.old'), 'a.json'), join(root, 'gone'));
        mkdirSync(beside('.models.next.1'));
      },
      NEW,
    ],
    [
      'and only the old folder is left of it',
      () => renameSync(folder, beside('.models.old')),
      oldTree,
    ],
  ];

  it.each(states)('%s', (_when, cutOff, expected) => {
    cutOff();
    recoverFolder(folder);
    expect(readTree(folder)).toEqual(expected);
    expect(readdirSync(root).filter((name) => name !== 'gone')).toEqual(['models']);
    recoverFolder(folder);
    expect(readTree(folder)).toEqual(expected);
  });

  it('leaves alone what others put beside the folder', () => {
    writeTree(root, {
      '.models.nextcloud': '',
      '.models': '',
      'models.old/x': '',
      '.other.next/y': '',
    });
    const before = readTree(root);
    recoverFolder(folder);
    expect(readTree(root)).toEqual(before);
  });

  it('has nothing to do where not even the folder above exists', () => {
    const nowhere = join(root, 'no/models');
    recoverFolder(nowhere);
    expect(existsSync(join(root, 'no'))).toBe(false);
  });
});
