import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { byCodeUnit } from '../collections.js';
import { listBelow } from './list-below.js';
import type { OutputFile } from './output-file.js';
import { type StagedFile, stageFile } from './write-file.js';

/** How the disk differs from what should be there; paths below the root, sorted. */
export interface Drift {
  readonly missing: readonly string[];
  readonly different: readonly string[];
  readonly leftOver: readonly string[];
}

/** Compares `files` with what stands below `root`; every other file in `folders` is left over. */
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
 * Mends `drift`: writes what is missing or different, removes what is left over, touches nothing
 * else. Every file is written whole beside its place first, and moved there when all are.
 *
 * @throws ProblemsError where one cannot be written
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

/** What a file holds; undefined where a folder has its place. */
function textOf(path: string): string | undefined {
  return statSync(path).isDirectory() ? undefined : readFileSync(path, 'utf8');
}
