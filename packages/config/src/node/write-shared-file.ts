/// <reference types="node" />
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What only its owner may read, as the tools themselves make these files. */
const PRIVATE = 0o600;
const PERMISSIONS = 0o777;

/**
 * Writes a shared file as a whole: whoever reads it meanwhile has the old text or the new one, never
 * half of it. The file's permissions stay, and so does a link that leads to it; a new file is
 * readable by its owner alone.
 *
 * @throws the file system's own error, with the old file untouched
 * @example
 * ```ts
 * writeSharedFile(path, editSharedConfig(text, edit, { file: path }));
 * ```
 */
export function writeSharedFile(path: string, text: string): void {
  const target = targetOf(path);
  const mode = modeOf(target);
  const temporary = join(dirname(target), `.${process.pid}-${Date.now()}.tmp`);
  try {
    writeWhole(temporary, text, mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What a link leads to; the path itself where there is nothing yet. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function modeOf(path: string): number {
  return (statSync(path, { throwIfNoEntry: false })?.mode ?? PRIVATE) & PERMISSIONS;
}

function writeWhole(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', PRIVATE);
  try {
    fchmodSync(file, mode); // what the process masks away when it makes a file
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
