import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { describe, expect, it } from 'vitest';

import { asNobody } from '../../test/as-nobody.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { writeTree } from '../../test/tree.js';
import type { Problem } from '../problem.js';
import { listFiles } from './list-files.js';

if (process.platform === 'win32')
  console.warn('SKIPPED: Windows has no modes that forbid to list a folder');
const isJson = (name: string): boolean => name.endsWith('.json');

function list(folder: string): { paths: string[]; problems: string[] } {
  const problems: Problem[] = [];
  const files = listFiles(folder, isJson, problems);
  const below = (path: string): string => relative(folder, path).split(sep).join('/');
  return {
    paths: files.map(({ path }) => below(path)),
    problems: problems.map(({ code, place }) => `${code} ${below(place)}`),
  };
}

describe('listFiles', () => {
  it('finds the wanted files at any depth, sorted by code unit, and nothing of version control', () => {
    const folder = temporaryFolder();
    writeTree(folder, {
      'b.json': '',
      'a.json': '',
      'B.json': '',
      'a/deep/er/x.json': '',
      'a/readme.md': '',
      'ä.json': '',
      '.git/config.json': '',
      'sub/.git/y.json': '',
    });
    expect(list(folder)).toEqual({
      paths: ['B.json', 'a.json', 'a/deep/er/x.json', 'b.json', 'ä.json'],
      problems: [],
    });
  });

  it('tells the size of a file and when it changed', () => {
    const folder = temporaryFolder();
    const before = Date.now() - 2000;
    writeTree(folder, { 'a.json': 'four' });
    const [file] = listFiles(folder, isJson, []);
    expect(file).toMatchObject({ path: join(folder, 'a.json'), bytes: 4 });
    expect(file?.modified).toBeGreaterThan(before);
    expect(file?.modified).toBeLessThan(Date.now() + 2000);
  });

  it('follows links to files and to folders, two to the same place as well', () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'in/real/x.json': '' });
    mkdirSync(join(folder, 'out'));
    symlinkSync('../in/real', join(folder, 'out/one'));
    symlinkSync('../in/real', join(folder, 'out/two'));
    symlinkSync('../in/real/x.json', join(folder, 'out/x.json'));
    const paths = ['one/x.json', 'two/x.json', 'x.json'];
    expect(list(join(folder, 'out'))).toEqual({ paths, problems: [] });
  });

  it('names a link that leads to a folder above it and lists the rest', () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'a/b/x.json': '', 'c.json': '' });
    symlinkSync('../..', join(folder, 'a/b/up'));
    expect(list(folder)).toEqual({
      paths: ['a/b/x.json', 'c.json'],
      problems: ['EP_INGEST_LINK_LOOP a/b/up'],
    });
  });

  it('names links that lead to each other, whatever their names', () => {
    const folder = temporaryFolder();
    symlinkSync('two', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    symlinkSync('self.json', join(folder, 'self.json'));
    expect(list(folder).problems).toEqual([
      'EP_INGEST_LINK_LOOP one',
      'EP_INGEST_LINK_LOOP self.json',
      'EP_INGEST_LINK_LOOP two',
    ]);
  });

  it('names a wanted file that is a link to nothing', () => {
    const folder = temporaryFolder();
    symlinkSync('nowhere.json', join(folder, 'x.json'));
    symlinkSync('nowhere.md', join(folder, 'x.md'));
    expect(list(folder)).toEqual({ paths: [], problems: ['EP_INGEST_UNREADABLE x.json'] });
  });

  // Windows has no modes that would forbid it.
  it.skipIf(process.platform === 'win32')(
    'names a folder that may not be listed: what is in it would be missed in silence',
    () => {
      const folder = temporaryFolder();
      writeTree(folder, { 'a.json': '', 'locked/x.json': '' });
      chmodSync(join(folder, 'locked'), 0o000);
      expect(asNobody(() => list(folder))).toEqual({
        paths: ['a.json'],
        problems: ['EP_INGEST_UNREADABLE locked'],
      });
    },
  );

  it('has nothing to say of an empty folder', () => {
    expect(list(temporaryFolder())).toEqual({ paths: [], problems: [] });
  });
});
