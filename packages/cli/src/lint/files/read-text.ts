import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

import { isBinary } from '../is-binary.js';

/** From here on, the start of a file is looked at before the whole of it is read. */
const LARGE = 2 ** 20;
/** No source file is larger; what is would take its size in memory twice. */
const LARGEST = 2 ** 28;

/**
 * The bytes of a text file.
 *
 * @returns null where the file is binary
 * @throws the file system's own error; one with the code `EFBIG` for a text of more than 256 MiB
 */
export function readText(path: string, size: number): Buffer | null {
  if (size > LARGE && isBinary(readStart(path))) return null;
  if (size > LARGEST) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
  const bytes = readFileSync(path);
  return isBinary(bytes) ? null : bytes;
}

function readStart(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LARGE / 64);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
