import { pipeline, Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';

import { Parser, type ReadEntry } from 'tar';
import xz from 'xz-decompress';

import type { ArchiveEntry } from './judge-entry.js';
import { isCommit, type Unpacking } from './unpacked-files.js';

const KINDS: Readonly<Record<string, ArchiveEntry['kind']>> = {
  File: 'file',
  OldFile: 'file',
  ContiguousFile: 'file',
  Directory: 'folder',
  GNUDumpDir: 'folder',
  SymbolicLink: 'symbolic link',
  Link: 'hard link',
};

/**
 * Unpacks a tar as its bytes arrive. Everything happens within the write of a chunk, so an error
 * thrown anywhere ends it there.
 *
 * @returns the commit that git noted in the archive, if any
 * @throws Error if it is cut short or damaged
 */
export async function unpackTar(
  bytes: AsyncIterable<Uint8Array>,
  { gate, open }: Unpacking,
): Promise<string | undefined> {
  const parser = new Parser({ strict: true, brotli: false, zstd: false });
  let commit: string | undefined;
  let ended = false;
  const take = (entry: ReadEntry): void => {
    const { size, mtime, linkpath: target } = entry;
    const kind = KINDS[entry.type] ?? 'device';
    const path = gate.admit({ path: entry.path, kind, size, ...(target && { target }) });
    commit ??= commitOf(entry);
    const file = kind === 'file' ? open(path, mtime) : undefined;
    if (!file) {
      entry.resume();
      return;
    }
    entry.on('data', (chunk) => file.write(chunk));
    entry.on('end', () => file.close());
  };
  parser.on('entry', take);
  parser.on('ignoredEntry', take);
  parser.on('eof', () => (ended = true));
  parser.on('error', (error) => {
    throw error;
  });
  for await (const chunk of withMagic(bytes)) {
    gate.count(chunk.length);
    parser.write(Buffer.from(chunk));
  }
  parser.end();
  if (!ended) throw new Error('its end marker is missing');
  return commit;
}

function commitOf({ globalExtended }: ReadEntry): string | undefined {
  const comment = globalExtended?.comment ?? '';
  return isCommit(comment) ? comment : undefined;
}

const MAGIC = { text: 'ustar', at: 257 };

/** The same bytes, if they begin as a tar does: the parser would guess at others. */
async function* withMagic(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of bytes) {
    if (head) head = Buffer.concat([head, chunk]);
    if (head && head.length < 512) continue;
    if (head) assertTar(head);
    yield head ?? chunk;
    head = undefined;
  }
  if (head) throw new Error(NO_TAR);
}

const NO_TAR = 'the compressed file is not a tar';

function assertTar(head: Uint8Array): void {
  const found = Buffer.from(head).toString('latin1', MAGIC.at, MAGIC.at + MAGIC.text.length);
  if (found !== MAGIC.text) throw new Error(NO_TAR);
}

/**
 * The bytes of a tar that may be compressed; errors are thrown where the bytes are read.
 *
 * @throws Error if they are cut short or damaged
 */
export function decompress(
  bytes: Readable,
  format: 'tar' | 'tar.gz' | 'tar.xz',
): AsyncIterable<Uint8Array> {
  if (format === 'tar') return bytes;
  if (format === 'tar.xz') return decodeXz(bytes);
  // An error of either end is thrown to the reader of the last stream.
  return pipeline(bytes, createGunzip(), () => {});
}

/** What the error numbers of the decoder mean. */
const REASONS: Readonly<Record<string, string>> = {
  3: 'it needs more memory than this machine has',
  4: 'it needs more memory than is allowed',
  5: 'it is not an xz file',
  6: 'it uses unsupported options of xz',
  7: 'its bytes are damaged',
  8: 'it ends too early',
};

/** The decoder is WebAssembly, so that xz need not be installed; it checks the checksums in the file. */
async function* decodeXz(compressed: Readable): AsyncGenerator<Uint8Array> {
  const input = Readable.toWeb(compressed) as ReadableStream<Uint8Array>;
  const decoded: AsyncIterable<Uint8Array> = new xz.XzReadableStream(input);
  try {
    yield* decoded;
  } catch (error) {
    const { message } = error as Error;
    const [, code = ''] = /error code (\d+)$/.exec(message) ?? [];
    throw new Error(REASONS[code] ?? message, { cause: error });
  }
}
