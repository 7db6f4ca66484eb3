import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole beside its place, with the folders that it needs.
 *
 * @returns moves it there, over what is there; until then, the place is not touched
 * @throws Error of node:fs where it cannot be written; nothing is left beside the place then
 */
export function stageFile(path: string, text: string): () => void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const orClearUp = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  };
  mkdirSync(dirname(path), { recursive: true });
  orClearUp(() => writeFileSync(temporary, text));
  return () => orClearUp(() => renameSync(temporary, path));
}

/**
 * Writes one file, so that a process that is killed leaves the old one or the new one, never half.
 *
 * @throws Error of node:fs where it cannot be written
 * @example
 * ```ts
 * writeFile('models/releases.json', '{}\n');
 * ```
 */
export function writeFile(path: string, text: string): void {
  stageFile(path, text)();
}
