import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { root } from './run.mjs';

/** The folders of `shared` that tests read. */
const READ_BY_TESTS = ['sources', 'vectors'];

/** Programs that some tests need, and are skipped without. */
const PROGRAMS = 'bash fish git groff patch pip powershell pwsh python3 script sh zsh'.split(' ');

/**
 * What tests depend on that is no file of the repository, as environment variables that turbo.json names: where one of
 * them changes, turbo runs the tests again.
 *
 * @returns {{ EP_MACHINE: string, EP_SHARED: string }} EP_MACHINE: Node.js, the system, its user and its programs;
 *   EP_SHARED: a digest of the folder `shared` beside the repository, which corpus tests read
 */
export function testInputs() {
  const user = process.getuid?.() === 0 ? 'root' : 'user';
  const { version, platform, arch } = process;
  const machine = [version, platform, arch, user, ...PROGRAMS.filter(isThere)];
  return { EP_MACHINE: machine.join(' '), EP_SHARED: digestOf(findShared(root), READ_BY_TESTS) };
}

/** @param {string} program */
function isThere(program) {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.cmd`] : [program];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

/**
 * The folder `shared` beside the repository or, for a work tree of it, beside a folder above.
 *
 * @param {string} folder
 * @returns {string | undefined}
 */
function findShared(folder) {
  const above = dirname(folder);
  const candidate = join(above, 'shared');
  if (existsSync(candidate)) return candidate;
  return above === folder ? undefined : findShared(above);
}

/**
 * The names, sizes and times of all files below some folders: enough to see each change, and read in no time.
 *
 * @param {string | undefined} folder
 * @param {readonly string[]} names of folders in it; what is missing has no files
 */
function digestOf(folder, names) {
  if (folder === undefined) return 'none';
  const paths = names
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
    )
    .toSorted();
  const lines = paths.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}\n`;
  });
  return createHash('sha256').update(lines.join('')).digest('hex');
}
