import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A file to write. */
export interface OutputFile {
  /** Below some root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** The paths below `folder` of everything but folders, with forward slashes; empty if it is missing. */
export function listBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Creates a folder and those above it. `mkdirSync` with `recursive` never returns for a path where
 * the system creates no folders and reports that it does not exist: `/proc` on Linux.
 *
 * @throws Error of node:fs if it cannot be created
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  const parent = dirname(path);
  if (parent !== path) makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process has just created it.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(path)) throw error;
  }
}
