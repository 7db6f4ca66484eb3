import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

import { isBinary } from '../source-text.js';

/** Of a larger file, the start is checked before the whole is read. In bytes. */
const LARGE = 2 ** 20;
/** No source file is larger, and reading one takes twice its size in memory. In bytes. */
export const LARGEST = 2 ** 28;

/** Shared by all small files: allocating memory for each would double the time. */
const memory = Buffer.alloc(LARGE + 1);

/**
 * The bytes of a text file, valid until the next call.
 *
 * @param size the size that the file system reports; it may be wrong
 * @returns null where the file is binary
 * @throws the file system's own error; one with the code `EFBIG` for a text of more than 256 MiB
 */
export function readText(path: string, size: number): Buffer | null {
  const bytes = size > LARGE ? readLarge(path, size) : readSmall(path, size);
  return bytes === null || isBinary(bytes) ? null : bytes;
}

function readLarge(path: string, size: number): Buffer | null {
  const start = readInto(memory.subarray(0, LARGE / 64), path, size);
  if (isBinary(start)) return null;
  if (size > LARGEST) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
  return readFileSync(path);
}

function readSmall(path: string, size: number): Buffer {
  const bytes = readInto(memory, path, size);
  // It has grown since its size was read.
  return bytes.length > LARGE ? readFileSync(path) : bytes;
}

/** Reads up to the end of the file or of the memory, or as many bytes as the file should have. */
function readInto(target: Buffer, path: string, size: number): Buffer {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    let more: number;
    do {
      more = readSync(file, target, length, target.length - length, null);
      length += more;
    } while (more > 0 && length !== size);
    return target.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EFBIG: 'it is larger than 256 MiB',
  EROFS: 'the disk is read-only',
};

/** The reason of a file system error in words, or its code where this table has no words for it. */
export function toReason(error: unknown): string {
  const { code = 'unknown' } = error as { readonly code?: string };
  return REASONS[code] ?? code;
}
