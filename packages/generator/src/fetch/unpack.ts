import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';

import { problemError, ProblemsError } from '../problem.js';
import { startGate } from './entry-gate.js';
import { type Limits, LIMITS } from './limits.js';
import { decompress, unpackTar } from './unpack-tar.js';
import { unpackZip } from './unpack-zip.js';
import { startFiles, type Unpacking } from './unpacked-files.js';

/** An archive, where to unpack it, and which of its files. */
export interface UnpackTask {
  readonly archive: string;
  /** The archive, as problems name it. */
  readonly place: string;
  readonly folder: string;
  /** Whether to unpack the file of this path, below the folder. */
  readonly wanted: (path: string) => boolean;
  readonly limits?: Limits;
}

/**
 * Unpacks the wanted files. Every entry has to pass the gate, wanted or not. Links are never
 * created: whatever a link inside the archive points to is in the archive as well.
 *
 * @returns the commit that git noted in the archive, if any
 * @throws ProblemsError if it is not an archive, damaged or hostile; delete the folder then
 */
export async function unpack({ archive, ...task }: UnpackTask): Promise<string | undefined> {
  const head = headOf(archive);
  const format = formatOf(head);
  if (!format) throw notAnArchive(task.place, head);
  return guarded(task, (unpacking) =>
    format === 'zip'
      ? unpackZip(archive, unpacking)
      : unpackTar(decompress(createReadStream(archive), format), unpacking),
  );
}

/** The same for a tar that is still being written, as `git archive` does. */
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
    const message = `is cut short or damaged: ${(error as Error).message}`;
    const fix = 'download it again; if that does not help, the published archive is broken';
    throw problemError('EP_FETCH_DAMAGED', place, message, fix);
  } finally {
    files.closeAll();
  }
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

type Format = 'tar' | 'tar.gz' | 'tar.xz' | 'zip';

/** The first bytes of each format; a plain tar has its mark further in. */
const MAGIC: readonly (readonly [Format, string])[] = [
  ['tar.gz', '\u001F\u008B'],
  ['tar.xz', '\u00FD7zXZ\0'],
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
];

/** The format by the first 512 bytes, whatever the file is called. */
function formatOf(head: Buffer): Format | undefined {
  const text = head.toString('latin1');
  const known = MAGIC.find(([, magic]) => text.startsWith(magic));
  if (known) return known[0];
  return text.slice(257, 262) === 'ustar' ? 'tar' : undefined;
}

function notAnArchive(place: string, head: Buffer): ProblemsError {
  const start = JSON.stringify(head.toString('latin1', 0, 16));
  const message = head.length === 0 ? 'is empty' : `is not an archive: it starts with ${start}`;
  const fix = 'name a .tar.gz, .tar.xz or .zip; the server may have sent a login page instead';
  return problemError('EP_FETCH_FORMAT', place, message, fix);
}
