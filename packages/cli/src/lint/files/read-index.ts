import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Repository } from './repository.js';

/** The parts of an entry before its name: ten numbers, the object's name, the flags. */
const ENTRY_START = 62;
const FLAGS_AT = 60;
const HAS_MORE_FLAGS = 0x4000;
const ALIGNED_TO = 8;

/**
 * The paths that a repository tracks, from its top, as git's index holds them in versions 2 to 4.
 *
 * Source: git's documentation, "index-format".
 *
 * @returns nothing where there is no index, or it is of a kind that is not known here
 */
export function readIndex({ gitFolder }: Repository): string[] {
  const bytes = readBytes(join(gitFolder, 'index'));
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'DIRC') return [];
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  try {
    return version >= 2 && version <= 4 ? readPaths(bytes, version, count) : [];
  } catch (error) {
    // It ends before it should: whoever writes it is not done, or it is none.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function readPaths(bytes: Buffer, version: number, count: number): string[] {
  const paths: string[] = [];
  let previous: Buffer = Buffer.alloc(0);
  let at = 12;
  for (let entry = 0; entry < count; entry++) {
    const flags = bytes.readUInt16BE(at + FLAGS_AT);
    const nameAt = at + ENTRY_START + (flags & HAS_MORE_FLAGS ? 2 : 0);
    const { name, end } =
      version === 4 ? readShortened(bytes, nameAt, previous) : readWhole(bytes, nameAt);
    // Before version 4, one to eight NULs fill an entry up.
    at = version === 4 ? end + 1 : at + Math.ceil((end + 1 - at) / ALIGNED_TO) * ALIGNED_TO;
    previous = name;
    paths.push(name.toString('utf8'));
  }
  return paths;
}

interface Name {
  readonly name: Buffer;
  /** Where its NUL is. */
  readonly end: number;
}

function readWhole(bytes: Buffer, start: number): Name {
  const end = bytes.indexOf(0, start);
  if (end === -1) throw new RangeError('the index ends within a name');
  return { name: bytes.subarray(start, end), end };
}

/** How much of the name before is to be taken away, and what is to be put there. */
function readShortened(bytes: Buffer, start: number, previous: Buffer): Name {
  let at = start;
  let byte = bytes.readUInt8(at++);
  let dropped = byte & 0x7f;
  while (byte & 0x80) {
    byte = bytes.readUInt8(at++);
    dropped = ((dropped + 1) << 7) | (byte & 0x7f);
  }
  const { name, end } = readWhole(bytes, at);
  return { name: Buffer.concat([previous.subarray(0, previous.length - dropped), name]), end };
}
