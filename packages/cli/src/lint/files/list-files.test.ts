import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { Machine } from './git-rules.js';
import { gitEntries, type ListEntries, listFiles } from './list-files.js';
import { walkEntries } from './walk-entries.js';

let folder = '';
let machine: Machine = { env: {}, platform: 'linux' };
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ep-lint-')));
  machine = { env: { PATH: process.env['PATH'], HOME: join(folder, 'home') }, platform: 'linux' };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...words: string[]): void {
  const settings = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@b',
    '-c',
    'protocol.file.allow=always',
  ];
  execFileSync('git', [...settings, '-C', join(folder, 'top'), ...words], {
    env: machine.env,
    stdio: 'pipe',
  });
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const askGit: ListEntries = (path, of) =>
  gitEntries(path, of) ?? { paths: ['git failed'], unread: [] };

/** Tracked files that a rule ignores: only git knows them. */
function trackedButIgnored(path: string): ReadonlySet<string> {
  const words = ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'];
  const listed = execFileSync('git', ['-C', join(folder, path), ...words], {
    env: machine.env,
    encoding: 'utf8',
  });
  return new Set(listed.split('\0'));
}

/** What git lists in a folder; the walk must find the same, but for what only git knows. */
function listBoth(path = 'top'): string[] {
  const [asked = [], walked = []] = [askGit, walkEntries].map((way) =>
    listFiles(join(folder, path), machine, way).files.map((file) => file.path),
  );
  const unknown = trackedButIgnored(path);
  expect(walked).toEqual(asked.filter((one) => !unknown.has(one)));
  return asked;
}

describe('both ways to list a folder', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'top'));
    git('init', '-q');
  });

  it('agree on nested .gitignore files, info/exclude and the file of the user', () => {
    write({
      'top/.gitignore': '# a comment\n*.log\n/build\nout/\n!keep.log\ndoc/*.txt\n\\#odd\n',
      'top/.git/info/exclude': 'mine\n!b.log\r\n',
      'home/.config/git/ignore': 'yours\n!mine\n',
      'top/src/.gitignore': '!*.log\n/build\nnested/deep\n',
      'top/src/a.log': '',
      'top/src/build/x': '',
      'top/src/in/build/x': '',
      'top/src/nested/deep/x': '',
      'top/src/in/nested/deep/x': '',
      'top/a.log': '',
      'top/b.log': '',
      'top/keep.log': '',
      'top/build/x': '',
      'top/in/build/x': '',
      'top/out': 'a file, no folder',
      'top/in/out/x': '',
      'top/doc/a.txt': '',
      'top/doc/in/a.txt': '',
      'top/mine': '',
      'top/yours': '',
      'top/#odd': '',
      'top/with blank/.gitignore': 'a b\n',
      'top/with blank/a b': '',
      'top/with blank/c': '',
      'top/[odd]*/.gitignore': 'x\n',
      'top/[odd]*/x': '',
      'top/[odd]*/y': '',
      'top/é/ü.txt': '',
    });
    const found = listBoth();
    expect(found).toContain('src/a.log');
    expect(found).toContain('in/build/x');
    expect(found).toContain('é/ü.txt');
    for (const path of ['a.log', 'b.log', 'build/x', 'mine', 'yours', 'doc/a.txt', 'src/build/x']) {
      expect(found).not.toContain(path);
    }
    expect(listBoth('top/src')).toEqual(['.gitignore', 'a.log', 'in/build/x', 'in/nested/deep/x']);
  });

  it('git lists a tracked file that a rule ignores, the walk does not; neither lists a deleted file', () => {
    write({
      'top/.gitignore': 'lib/\n*.env\n',
      'top/lib/deep/tracked': '',
      'top/lib/other': '',
      'top/a.env': '',
      'top/gone': '',
    });
    git('add', '-f', 'lib/deep/tracked', 'a.env', 'gone');
    unlinkSync(join(folder, 'top/gone'));
    expect(listBoth()).toEqual(['.gitignore', 'a.env', 'lib/deep/tracked']);
    const walk = (path: string) => listFiles(join(folder, path), machine, walkEntries).files;
    expect(walk('top').map((file) => file.path)).toEqual(['.gitignore']);
    // Naming an ignored folder asks for it: then only the rules in it count.
    expect(walk('top/lib/deep').map((file) => file.path)).toEqual(['tracked']);
  });

  it('agree on repositories within, tracked as submodules or not, each with its own rules', () => {
    write({ 'top/.gitignore': '*.log\ndropped/\n' });
    for (const name of ['inner', 'dropped/inner', 'origin']) {
      mkdirSync(join(folder, 'top', name), { recursive: true });
      git('-C', name, 'init', '-q');
      write({
        [`top/${name}/a.log`]: '',
        [`top/${name}/.gitignore`]: 'own\n',
        [`top/${name}/own`]: '',
      });
      git('-C', name, 'add', '.');
      git('-C', name, 'commit', '-qm', 'x');
    }
    git('submodule', '--quiet', 'add', '--force', './origin', 'module');
    rmSync(join(folder, 'top/origin'), { recursive: true });
    expect(listBoth()).toEqual([
      '.gitignore',
      '.gitmodules',
      'inner/.gitignore',
      'inner/a.log',
      'module/.gitignore',
      'module/a.log',
    ]);
  });

  it('agree on a linked worktree, whose .git is a file', () => {
    write({ 'top/.gitignore': 'skip\n', 'top/.git/info/exclude': 'mine\n', 'top/a': '' });
    git('add', '.');
    git('commit', '-qm', 'x');
    git('worktree', 'add', '-q', '../linked');
    write({ 'linked/skip': '', 'linked/mine': '', 'linked/new': '' });
    expect(listBoth('linked')).toEqual(['.gitignore', 'a', 'new']);
  });

  it('follow no link, not even one that leads to itself', () => {
    write({ 'top/a/file': '' });
    symlinkSync('.', join(folder, 'top/a/loop'));
    symlinkSync('file', join(folder, 'top/a/link'));
    symlinkSync('self', join(folder, 'top/self'));
    git('add', 'a/link');
    expect(listBoth()).toEqual(['a/file']);
  });

  it('agree on any rules and any tree', () => {
    const part = fc.constantFrom('a', 'b', 'ab', 'c.x', 'd.x');
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const glob = fc.constantFrom(
      'a',
      'b',
      'ab',
      '*.x',
      '*',
      'a*',
      '?b',
      '[ac]*',
      '**',
      'c.x',
      '\\a',
      '[!a]',
    );
    const pattern = fc
      .tuple(
        fc.constantFrom('', '', '!'),
        fc.constantFrom('', '/'),
        fc.array(glob, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/'),
      )
      .map(([not, start, parts, end]) => not + start + parts.join('/') + end);
    const rules = fc.dictionary(
      fc.constantFrom('', 'a/', 'b/', 'a/b/', 'ab/'),
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
      { maxKeys: 3 },
    );
    const tree = fc.record({
      paths: fc.array(path, { maxLength: 12 }),
      rules,
      tracked: fc.array(path, { maxLength: 3 }),
    });
    // Several trees in one repository, for most of the time goes to starting git.
    const trees = fc.array(tree, { minLength: 8, maxLength: 8 });
    const above = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(pattern));
    fc.assert(
      fc.property(trees, above, (all, list) => {
        for (const name of readdirSync(join(folder, 'top'))) {
          if (name !== '.git') rmSync(join(folder, 'top', name), { recursive: true });
        }
        rmSync(join(folder, 'top/.git/index'), { force: true });
        write({ 'top/.gitignore': list.join('\n') });
        all.forEach(plant);
        const there = all
          .flatMap(({ tracked }, at) => tracked.map((one) => `${at}/${one}`))
          .filter((one) => existsSync(join(folder, 'top', one)));
        if (there.length > 0) git('add', '-f', ...there);
        listBoth();
      }),
      { numRuns: 10 },
    );
  });
});

interface Tree {
  readonly paths: readonly string[];
  /** The lines of each folder's .gitignore. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  readonly tracked: readonly string[];
}

function plant({ paths, rules, tracked }: Tree, at: number): void {
  for (const one of [...paths, ...tracked]) writeLeaf(`${at}/${one}`);
  for (const [inside, list] of Object.entries(rules)) {
    writeLeaf(`${at}/${inside}.gitignore`, list.join('\n'));
  }
}

/** A file, unless there is a folder of that name, or a file where a folder would have to be. */
function writeLeaf(path: string, text = ''): void {
  try {
    write({ [`top/${path}`]: text });
  } catch {
    // The tree has something else there: that will do as well.
  }
}

describe('listFiles', () => {
  it('lists a folder that git ignores when it is asked for, by the rules in it', () => {
    mkdirSync(join(folder, 'top'));
    git('init', '-q');
    write({
      'top/.gitignore': 'dist\n*.map\n',
      'top/dist/a.js': '',
      'top/dist/a.js.map': '',
      'top/dist/.gitignore': 'b\n',
      'top/dist/b': '',
    });
    const list = (path: string) =>
      listFiles(join(folder, path), machine).files.map((file) => file.path);
    expect(list('top')).toEqual(['.gitignore']);
    expect(list('top/dist')).toEqual(['.gitignore', 'a.js', 'a.js.map']);
  });

  it('minds .gitignore files outside of a repository, too', () => {
    write({ 'plain/.gitignore': 'a\n', 'plain/a': '', 'plain/b': '' });
    const { files } = listFiles(join(folder, 'plain'), machine);
    expect(files).toEqual([
      { path: '.gitignore', size: 2 },
      { path: 'b', size: 0 },
    ]);
  });

  it('walks where there is no git, and where git refuses', () => {
    mkdirSync(join(folder, 'top'));
    git('init', '-q');
    write({ 'top/.gitignore': 'a\n', 'top/a': '', 'top/b': '' });
    const { files } = listFiles(join(folder, 'top'), { ...machine, env: { PATH: '/nowhere' } });
    expect(files.map(({ path }) => path)).toEqual(['.gitignore', 'b']);
    write({ 'top/.git/config': '[core]\n  repositoryformatversion = 99\n' });
    expect(gitEntries(join(folder, 'top'), machine)).toBeNull();
    expect(listFiles(join(folder, 'top'), machine).files).toEqual(files);
  });

  it('never lets a repository run a program', () => {
    mkdirSync(join(folder, 'top'));
    git('init', '-q');
    const program = join(folder, 'program');
    write({ program: `#!/bin/sh\ntouch '${folder}/top/ran'\n`, 'top/a': '' });
    chmodSync(program, 0o755);
    git('config', 'core.fsmonitor', program);
    expect(listFiles(join(folder, 'top'), machine).files.map(({ path }) => path)).toEqual(['a']);
  });

  it('says which names are no text, for nothing is left out in silence', () => {
    mkdirSync(join(folder, 'plain'));
    writeFileSync(Buffer.concat([Buffer.from(join(folder, 'plain/a')), Buffer.from([0xff])]), '');
    expect(listFiles(join(folder, 'plain'), machine)).toEqual({
      files: [],
      unread: [{ path: 'a\uFFFD', reason: 'its name is not in UTF-8' }],
    });
  });
});
