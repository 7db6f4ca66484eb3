import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

import { ZEROS } from '../json/json-text.js';

const SMALLEST = 1 << 20;

/** Grows to the largest file: fresh memory for every file costs more than reading it. */
let shared = Buffer.allocUnsafeSlow(SMALLEST);

/**
 * The content of a file, in memory that the next call overwrites: what is to last must be copied.
 * {@link ZEROS} follow it there, so that it can be scanned as it lies.
 *
 * @throws what the system says where the file cannot be read
 */
export function readBytes(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory()) throw new Error('EISDIR: it is a folder');
    const needed = stat.size + ZEROS.length;
    if (needed > shared.length) shared = Buffer.allocUnsafeSlow(needed * 2);
    let length = 0;
    for (let read = -1; read !== 0 && length < stat.size; length += read) {
      read = readSync(file, shared, length, stat.size - length, length);
    }
    shared.set(ZEROS, length);
    return shared.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
