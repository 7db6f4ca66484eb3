import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { asFileProblem } from '../file-problem.js';
import { makeFolder } from './make-folder.js';

/** A file that is written, and waits beside its place. */
export interface StagedFile {
  /**
   * Moves it to its place, over what is there.
   *
   * @throws ProblemsError where it cannot be moved; nothing is left beside the place then
   */
  readonly move: () => void;
  /** Removes it, if it still waits. */
  readonly discard: () => void;
}

/**
 * Writes a file whole beside its place, with the folders that it needs. Until it is moved, the place
 * is not touched.
 *
 * @throws ProblemsError where it cannot be written; nothing is left beside the place then
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
 * Writes one file, so that a process that is killed leaves the old one or the new one, never half.
 *
 * @throws ProblemsError where it cannot be written
 * @example
 * ```ts
 * writeFile('models/releases.json', '{}\n');
 * ```
 */
export function writeFile(path: string, text: string): void {
  stageFile(path, text).move();
}
