import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { JsonSyntaxError, locate } from '../json/scan-json.js';
import type { Problem } from '../problem.js';
import { FormatError } from './format-error.js';
import { unreadable } from './list-files.js';
import { readBotocore } from './read-botocore.js';
import { readDocumented } from './read-documented.js';
import { readHistory } from './read-history.js';
import { readSmithy } from './read-smithy.js';
import type { SourceKind, Statement } from './statement.js';

/** One file of a source, read; plain data, so that a thread can hand it to another. */
export interface FileReading {
  readonly path: string;
  readonly bytes: number;
  /** Of the file as it lies on the disk, in hex. */
  readonly sha256: string;
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
}

const READERS: Record<SourceKind, (bytes: Buffer, place: string) => Statement[]> = {
  botocore: readBotocore,
  smithy: readSmithy,
  history: readHistory,
  documented: readDocumented,
};

/** Reads one file of a source; whatever is wrong with it is in the answer's problems. */
export function readFile(kind: SourceKind, path: string): FileReading {
  let raw: Buffer;
  try {
    raw = readFileSync(path);
  } catch (error) {
    const problems = [unreadable(path, (error as Error).message)];
    return { path, bytes: 0, sha256: '', statements: [], problems };
  }
  const sha256 = createHash('sha256').update(raw).digest('hex');
  return { path, bytes: raw.length, sha256, ...readBytes(kind, path, raw) };
}

function readBytes(
  kind: SourceKind,
  path: string,
  raw: Buffer,
): Pick<FileReading, 'statements' | 'problems'> {
  let bytes = raw;
  try {
    if (path.endsWith('.gz')) bytes = gunzipSync(raw);
    if (!isUtf8(bytes)) throw new FormatError('is not UTF-8', 'EP_INGEST_JSON');
    return { statements: READERS[kind](bytes, path), problems: [] };
  } catch (error) {
    return { statements: [], problems: [toProblem(error, path, bytes)] };
  }
}

function toProblem(error: unknown, path: string, bytes: Buffer): Problem {
  if (error instanceof JsonSyntaxError) {
    const { line, column } = locate(bytes, error.offset);
    return broken(`${path}:${line}:${column}`, error.message);
  }
  if (error instanceof SyntaxError) return broken(path, error.message);
  if (error instanceof FormatError) {
    const cure =
      'name a folder or file of the kind that was said, from a source as it was published';
    return { code: error.code, place: path, message: error.message, cure };
  }
  if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) {
    const message = `is cut short or no gzip: ${(error as Error).message}`;
    return { code: 'EP_INGEST_GZIP', place: path, message, cure: 'fetch the file again' };
  }
  throw error;
}

function broken(place: string, message: string): Problem {
  return {
    code: 'EP_INGEST_JSON',
    place,
    message: `is broken JSON: ${message}`,
    cure: 'fetch the file again, or mend it by hand',
  };
}
