import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

import { isBinary } from '../source-text.js';

/** From here on, the start of a file is looked at before the whole of it is read. */
const LARGE = 2 ** 20;
/** No source file is larger; what is would take its size in memory twice. In bytes. */
export const LARGEST = 2 ** 28;

/** What all small files are read into: making and forgetting memory for each would take as long again. */
const memory = Buffer.alloc(LARGE + 1);

/**
 * The bytes of a text file, which are there until the next file is read.
 *
 * @param size what the file system says; it may be wrong
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
  // It has grown since anyone looked.
  return bytes.length > LARGE ? readFileSync(path) : bytes;
}

/** Reads until the file ends, or the memory, or where the file was said to: usually at once. */
function readInto(room: Buffer, path: string, size: number): Buffer {
  const file = openSync(path, 'r');
  try {
    let length = 0;
    let more: number;
    do {
      more = readSync(file, room, length, room.length - length, null);
      length += more;
    } while (more > 0 && length !== size);
    return room.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EFBIG: 'it is larger than 256 MiB',
  EROFS: 'the disk is read-only',
};

/** Why the file system refused, in words; its own code where there are none. */
export function toReason(error: unknown): string {
  const { code = 'unknown' } = error as { readonly code?: string };
  return REASONS[code] ?? code;
}
