import { Parser, type ReadEntry } from 'tar';

import { type ArchiveEntry, isCommit } from './archive-entry.js';
import type { Unpacking } from './unpack.js';

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
 * Unpacks a tar as its bytes arrive; everything in it happens within the write of a chunk, so an
 * error thrown anywhere ends it there.
 *
 * @returns the commit that the archive says it is of
 * @throws Error where it is cut short or damaged
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
  if (!ended) throw new Error('it ends before its end is marked');
  return commit;
}

function commitOf({ globalExtended }: ReadEntry): string | undefined {
  const comment = globalExtended?.comment ?? '';
  return isCommit(comment) ? comment : undefined;
}

const MAGIC = { text: 'ustar', at: 257 };

/** The same bytes, once their beginning is known to be a tar's: the parser would guess at others. */
async function* withMagic(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const chunk of bytes) {
    if (head) head = Buffer.concat([head, chunk]);
    if (head && head.length < 512) continue;
    if (head) assertTar(head);
    yield head ?? chunk;
    head = undefined;
  }
  if (head) throw new Error('what is compressed is no tar');
}

function assertTar(head: Uint8Array): void {
  const found = Buffer.from(head).toString('latin1', MAGIC.at, MAGIC.at + MAGIC.text.length);
  if (found !== MAGIC.text) throw new Error('what is compressed is no tar');
}
