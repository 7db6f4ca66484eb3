/// <reference types="node" />
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What only its owner may read, as the tools themselves make these files. */
const PRIVATE = 0o600;
const PERMISSIONS = 0o777;

/**
 * Writes a shared file, or any other, as a whole: whoever reads it meanwhile has the old text or the
 * new one, never half of it. The file's permissions stay, its owner where that is allowed, and a link
 * that leads to it, be there a file or not yet; a new file is readable by its owner alone.
 *
 * @param text its text, or its bytes where they are not UTF-8
 * @throws the file system's own error, with the old file untouched; one with the code `EINVAL` where a
 *   device or a pipe is in its place: whoever may write into /dev must not lose /dev/null
 * @example
 * ```ts
 * writeSharedFile(path, editSharedConfig(text, edit, { file: path }));
 * ```
 */
export function writeSharedFile(path: string, text: string | Uint8Array): void {
  const target = targetOf(path);
  const old = statSync(target, { throwIfNoEntry: false });
  assertFile(path, old);
  const temporary = join(dirname(target), `.${process.pid}-${Date.now()}.tmp`);
  try {
    writeWhole(temporary, text, old);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What a link leads to, there or not; the path itself where there is nothing yet. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? targetOf(resolve(realpathSync(dirname(path)), readlinkSync(path))) : path;
  }
}

/** A file would take the place of anything but a folder without a word. */
function assertFile(path: string, old: Stats | undefined): void {
  if (old === undefined || old.isFile() || old.isDirectory()) return;
  const message = `EINVAL: no regular file, write ${JSON.stringify(path)}`;
  throw Object.assign(new Error(message), { code: 'EINVAL' });
}

function writeWhole(path: string, text: string | Uint8Array, old: Stats | undefined): void {
  const file = openSync(path, 'wx', PRIVATE);
  try {
    keepOwner(file, old);
    fchmodSync(file, (old?.mode ?? PRIVATE) & PERMISSIONS); // the umask has removed some when the file was made
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Root in a container must not take the files of the user who mounted them. */
function keepOwner(file: number, old: Stats | undefined): void {
  if (old === undefined) return;
  const { uid, gid } = fstatSync(file);
  if (uid === old.uid && gid === old.gid) return;
  try {
    fchownSync(file, old.uid, old.gid);
  } catch {
    // Only root may; for everyone else, whoever writes a file anew owns it.
  }
}
