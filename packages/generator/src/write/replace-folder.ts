import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { listBelow, makeFolder, type OutputFile } from './output-file.js';

/**
 * Replaces the files in `folder` for whose path `owns` is true by `files`; the others stay. All or
 * nothing: the new folder is written beside the old one, and two renames, which no signal can
 * separate, put it in its place. If the machine stops between the two, {@link recoverFolder} finishes
 * the work.
 *
 * @returns whether anything changed; an unchanged folder is not touched
 */
export function replaceFolder(
  folder: string,
  files: readonly OutputFile[],
  owns: (path: string) => boolean,
): boolean {
  if (isCurrent(folder, files, owns)) return false;
  const { next, old } = besides(folder);
  makeFolder(dirname(folder));
  const staging = `${next}.${process.pid}`;
  stage(folder, staging, files, owns);
  renameSync(staging, next);
  swap(folder, next, old);
  return true;
}

/** Finishes or discards a replacement of `folder` that was interrupted; call it before reading the folder. */
export function recoverFolder(folder: string): void {
  const { next, old } = besides(folder);
  const name = basename(next);
  const whole = [next, old].find((candidate) => existsSync(candidate));
  if (!existsSync(folder) && whole !== undefined) renameSync(whole, folder);
  if (!existsSync(dirname(folder))) return;
  for (const entry of readdirSync(dirname(folder))) {
    if (entry === name || entry.startsWith(`${name}.`)) remove(join(dirname(folder), entry));
  }
  remove(old);
}

function besides(folder: string): { next: string; old: string } {
  const name = basename(folder);
  return {
    next: join(dirname(folder), `.${name}.next`),
    old: join(dirname(folder), `.${name}.old`),
  };
}

function isCurrent(
  folder: string,
  files: readonly OutputFile[],
  owns: (path: string) => boolean,
): boolean {
  const owned = listBelow(folder).filter(owns);
  return (
    owned.length === files.length &&
    files.every(({ path, text }) => {
      const target = join(folder, path);
      return existsSync(target) && readFileSync(target, 'utf8') === text;
    })
  );
}

function stage(
  folder: string,
  staging: string,
  files: readonly OutputFile[],
  owns: (path: string) => boolean,
): void {
  makeFolder(staging);
  for (const path of listBelow(folder)) {
    if (!owns(path)) cpSync(join(folder, path), join(staging, path));
  }
  for (const { path, text } of files) {
    makeFolder(dirname(join(staging, path)));
    writeFileSync(join(staging, path), text);
  }
}

/** Makes signals wait during the two renames: the default would end the process between them. */
function finishFirst(): void {}

function swap(folder: string, next: string, old: string): void {
  remove(old);
  process.on('SIGINT', finishFirst).on('SIGTERM', finishFirst).on('SIGHUP', finishFirst);
  try {
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(next, folder);
  } finally {
    process.off('SIGINT', finishFirst).off('SIGTERM', finishFirst).off('SIGHUP', finishFirst);
  }
  remove(old);
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
