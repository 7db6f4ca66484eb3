import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A git repository's working tree. */
export interface Repository {
  /** Its top folder, which holds `.git`. */
  readonly top: string;
  /** Where git keeps this tree's own files: the index. */
  readonly gitFolder: string;
  /** Where git keeps what all trees of the repository share: info/exclude. */
  readonly commonFolder: string;
}

/**
 * The repository that a folder is in, found without git.
 *
 * @param folder an absolute path
 * @returns null where it is in none
 */
export function findRepository(folder: string): Repository | null {
  const parent = dirname(folder);
  return toRepository(folder) ?? (parent === folder ? null : findRepository(parent));
}

/**
 * The repository of which a folder is the top.
 *
 * @returns null where it is none's
 */
export function toRepository(top: string): Repository | null {
  const path = join(top, '.git');
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  // Of a linked worktree or a submodule, .git is a file that says where.
  const gitFolder = stats.isDirectory() ? path : readPointer(path, /^gitdir: (.+)/, top);
  if (gitFolder === null) return null;
  const commonFolder = readPointer(join(gitFolder, 'commondir'), /^(.+)/, gitFolder) ?? gitFolder;
  return { top, gitFolder, commonFolder };
}

function readPointer(path: string, pattern: RegExp, base: string): string | null {
  const target = pattern.exec(readIfThere(path))?.[1];
  return target === undefined ? null : resolve(base, target.trimEnd());
}

/** A file's text; nothing where it cannot be read. */
export function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
