import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { ProblemsError } from '../problem.js';
import { archiveFormatOf } from './archive-format.js';
import { bringProblem } from './bring-problem.js';
import { decodeXz } from './decode-xz.js';
import { type EntryGate, startGate } from './entry-gate.js';
import { type Limits, LIMITS } from './limits.js';
import { startFiles, type UnpackedFile } from './unpacked-files.js';
import { unpackTar } from './unpack-tar.js';
import { unpackZip } from './unpack-zip.js';

/** What the readers of the formats need. */
export interface Unpacking {
  readonly gate: EntryGate;
  /** Begins a file; undefined where nobody wants it. */
  readonly open: (path: string, modified: Date | undefined) => UnpackedFile | undefined;
}

/** An archive, where to unpack it, and what of it. */
export interface UnpackTask {
  readonly archive: string;
  /** As the archive is named in problems. */
  readonly place: string;
  readonly folder: string;
  /** Whether the file of this path, below the folder, is one to unpack. */
  readonly wanted: (path: string) => boolean;
  readonly limits?: Limits;
}

/**
 * Unpacks the files that are wanted. Every entry has to pass the gate, the others too. Links are
 * never made: what one inside the archive leads to is in the archive as well.
 *
 * @returns the commit that the archive says it is of, where it says one
 * @throws ProblemsError where it is no archive, damaged or hostile; the folder is worth nothing then
 */
export async function unpack({ archive, ...task }: UnpackTask): Promise<string | undefined> {
  const head = headOf(archive);
  const format = archiveFormatOf(head);
  if (!format) throw noArchive(task.place, head);
  return guarded(task, (unpacking) =>
    format === 'zip'
      ? unpackZip(archive, unpacking)
      : unpackTar(decoded(createReadStream(archive), format), unpacking),
  );
}

/** The same for a tar that is still being made, as git makes one. */
export async function unpackStream(
  tar: Readable,
  task: Omit<UnpackTask, 'archive'>,
): Promise<string | undefined> {
  return guarded(task, (unpacking) => unpackTar(tar, unpacking));
}

async function guarded(
  { place, folder, wanted, limits = LIMITS }: Omit<UnpackTask, 'archive'>,
  use: (unpacking: Unpacking) => Promise<string | undefined>,
): Promise<string | undefined> {
  const files = startFiles(folder);
  const open: Unpacking['open'] = (path, modified) =>
    wanted(path) ? files.open(path, modified) : undefined;
  try {
    return await use({ gate: startGate(place, limits), open });
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    throw damaged(place, error as Error);
  } finally {
    files.closeAll();
  }
}

function decoded(bytes: Readable, format: 'tar' | 'tar.gz' | 'tar.xz'): AsyncIterable<Uint8Array> {
  if (format === 'tar') return bytes;
  if (format === 'tar.xz') return decodeXz(bytes);
  // The error of either end comes out where the bytes are asked for.
  return pipeline(bytes, createGunzip(), () => {});
}

function headOf(archive: string): Buffer {
  const file = openSync(archive, 'r');
  try {
    const head = Buffer.alloc(512);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

function noArchive(place: string, head: Buffer): ProblemsError {
  const start = JSON.stringify(head.toString('latin1', 0, 16));
  const message = head.length === 0 ? 'is empty' : `is no archive: it starts with ${start}`;
  const fix = 'name a .tar.gz, .tar.xz or .zip; a page that asks to log in is none';
  return bringProblem('EP_BRING_FORMAT', place, message, fix);
}

function damaged(place: string, { message }: Error): ProblemsError {
  const fix = 'fetch it again; if it stays so, it was published broken';
  return bringProblem('EP_BRING_DAMAGED', place, `is cut short or damaged: ${message}`, fix);
}
