import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { byCodeUnit } from '../collections.js';
import { asFileProblem, fileProblem } from '../problem.js';
import { listBelow, makeFolder, type OutputFile } from './output-file.js';

/** How the files on disk differ from the ones that should be there; paths below the root, sorted. */
export interface Drift {
  readonly missing: readonly string[];
  readonly different: readonly string[];
  readonly leftOver: readonly string[];
}

/** Compares `files` with those below `root`; every other file in `folders` is left over. */
export function compareFiles(
  root: string,
  files: readonly OutputFile[],
  folders: readonly string[],
): Drift {
  const wanted = new Map(files.map(({ path, text }) => [path, text]));
  const present = new Set(
    folders.flatMap((folder) => listBelow(join(root, folder)).map((path) => `${folder}/${path}`)),
  );
  const isThere = (path: string): boolean => present.has(path) || existsSync(join(root, path));
  const paths = [...wanted.keys()].toSorted(byCodeUnit);
  return {
    missing: paths.filter((path) => !isThere(path)),
    different: paths.filter(
      (path) => isThere(path) && textOf(join(root, path)) !== wanted.get(path),
    ),
    leftOver: [...present].filter((path) => !wanted.has(path)).toSorted(byCodeUnit),
  };
}

/** Whether there is no drift. */
export function isClean({ missing, different, leftOver }: Drift): boolean {
  return missing.length + different.length + leftOver.length === 0;
}

/**
 * Fixes `drift`: writes what is missing or different, removes what is left over, touches nothing
 * else. All files are written beside their paths first, and then moved.
 *
 * @throws ProblemsError if one cannot be written
 */
export function writeFiles(root: string, files: readonly OutputFile[], drift: Drift): void {
  const stale = new Set([...drift.missing, ...drift.different]);
  const staged: StagedFile[] = [];
  try {
    for (const { path, text } of files) {
      if (stale.has(path)) staged.push(stageFile(join(root, path), text));
    }
    for (const one of staged) one.move();
  } finally {
    for (const one of staged) one.discard();
  }
  for (const path of drift.leftOver) rmSync(join(root, path));
}

/** The text of a file; undefined if the path is a folder. */
function textOf(path: string): string | undefined {
  return statSync(path).isDirectory() ? undefined : readFileSync(path, 'utf8');
}

/**
 * Writes one file. A process that is killed leaves the old one or the new one, never half.
 *
 * @throws ProblemsError if it cannot be written
 * @example
 * ```ts
 * writeFile('models/releases.json', '{}\n');
 * ```
 */
export function writeFile(path: string, text: string): void {
  stageFile(path, text).move();
}

/** A file that is written beside its path, and not there yet. */
export interface StagedFile {
  /**
   * Moves it to its path, over what is there.
   *
   * @throws ProblemsError if it cannot be moved; it is removed then
   */
  readonly move: () => void;
  /** Removes it, if it was not moved. */
  readonly discard: () => void;
}

/**
 * Writes a file beside its path, and creates the folders of the path.
 *
 * @throws ProblemsError if it cannot be written; nothing is left then
 */
export function stageFile(path: string, text: string): StagedFile {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const discard = (): void => rmSync(temporary, { force: true });
  const orDiscard = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      discard();
      throw asFileProblem(error, path);
    }
  };
  makeFolder(dirname(path));
  orDiscard(() => writeFileSync(temporary, text));
  return { move: () => orDiscard(() => renameSync(temporary, path)), discard };
}

/**
 * Checks that a folder is there and can be written to, or can be created: to be called before work
 * that takes long. Folders that it creates to find out are removed again.
 *
 * @throws ProblemsError if not
 */
export function assertFolder(path: string): void {
  const missing: string[] = [];
  for (let folder = path; !existsSync(folder); folder = dirname(folder)) missing.push(folder);
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw asFileProblem(error);
  } finally {
    for (const folder of missing.filter((one) => existsSync(one))) rmdirSync(folder);
  }
}

/**
 * Checks that a file can be written: to be called before work that takes long.
 *
 * @throws ProblemsError if not
 */
export function assertWritable(path: string): void {
  if (existsSync(path) && statSync(path).isDirectory()) throw fileProblem('EISDIR', 'open', path);
  assertFolder(dirname(path));
}
