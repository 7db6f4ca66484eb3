import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { JsonSyntaxError, ZEROS } from '../json/json-tokens.js';
import { locate } from '../json/scan-json.js';
import type { Problem } from '../problem.js';
import { RuleError } from '../rules/rule-set.js';
import { FormatError } from './format-error.js';
import { unreadable } from './list-files.js';
import { readBotocore } from './read-botocore.js';
import { readDocumented } from './read-documented.js';
import { readHistory } from './read-history.js';
import { readSmithy } from './read-smithy.js';
import { type FileContent, NO_CONTENT, type SourceKind } from './statement.js';

/** One file of a source, read; plain data, so that a thread can hand it to another. */
export interface FileReading extends FileContent {
  readonly path: string;
  readonly bytes: number;
  /** Of the file as it lies on the disk, in hex. */
  readonly sha256: string;
  readonly problems: readonly Problem[];
}

/** What the bytes of one file say; throws where they are not what they should be. */
export type Reader = (bytes: Buffer, place: string) => FileContent;

const READERS: Record<SourceKind, Reader> = {
  botocore: readBotocore,
  smithy: readSmithy,
  history: (bytes, place) => ({ ...NO_CONTENT, statements: readHistory(bytes, place) }),
  documented: (bytes, place) => ({ ...NO_CONTENT, statements: readDocumented(bytes, place) }),
};

/** More than a model has, packed or not: what unpacks to more is meant to fill the memory. */
const LARGEST = 2 ** 27;

/**
 * Reads one file of a source; whatever is wrong with it is in the answer's problems.
 *
 * @param read where the kind's own reader is not the right one
 */
export function readFile(kind: SourceKind, path: string, read = READERS[kind]): FileReading {
  let raw: Buffer;
  try {
    raw = readBytes(path);
  } catch (error) {
    const problems = [unreadable(path, (error as Error).message)];
    return { path, bytes: 0, sha256: '', ...NO_CONTENT, problems };
  }
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return { path, bytes: raw.length, sha256, ...readContent(read, path, raw) };
}

function readContent(
  read: Reader,
  path: string,
  raw: Buffer,
): FileContent & Pick<FileReading, 'problems'> {
  let bytes = raw;
  try {
    if (path.endsWith('.gz')) bytes = gunzipSync(raw, { maxOutputLength: LARGEST });
    if (!isUtf8(bytes)) throw new FormatError('is not UTF-8', 'EP_INGEST_JSON');
    return { ...read(bytes, path), problems: [] };
  } catch (error) {
    return { ...NO_CONTENT, problems: [toProblem(error, path, bytes)] };
  }
}

function toProblem(error: unknown, path: string, bytes: Buffer): Problem {
  if (error instanceof JsonSyntaxError) {
    const { line, column } = locate(bytes, error.offset);
    return broken(`${path}:${line}:${column}`, error.message);
  }
  if (error instanceof RuleError) {
    const message = `holds endpoint rules that cannot be read: ${error.message}`;
    const fix = 'fetch the file again; if AWS extended the language, extend src/rules/ first';
    return { code: 'EP_INGEST_RULES', place: path, message, fix };
  }
  if (error instanceof FormatError) {
    const fix =
      'name a folder or file of the kind that was said, from a source as it was published';
    return { code: error.code, place: path, message: error.message, fix };
  }
  if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
    const message = `unpacks to more than ${LARGEST} bytes`;
    const fix = 'check that this is a model; none is that large';
    return { code: 'EP_INGEST_GZIP', place: path, message, fix };
  }
  if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) {
    const message = `is cut short or no gzip: ${(error as Error).message}`;
    return { code: 'EP_INGEST_GZIP', place: path, message, fix: 'fetch the file again' };
  }
  throw error;
}

function broken(place: string, message: string): Problem {
  return {
    code: 'EP_INGEST_JSON',
    place,
    message: `is broken JSON: ${message}`,
    fix: 'fetch the file again, or correct it by hand',
  };
}

const SMALLEST = 1 << 20;

/** Grows to the largest file: fresh memory for every file costs more than reading it. */
let shared = Buffer.allocUnsafeSlow(SMALLEST);

/**
 * The content of a file, in memory that the next call overwrites: what is to last must be copied.
 * {@link ZEROS} follow it there, so that it can be scanned as it lies.
 *
 * @throws what the system says where the file cannot be read
 */
function readBytes(path: string): Buffer {
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
