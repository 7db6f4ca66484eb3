import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';

import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';

import type { ArchiveEntry } from './judge-entry.js';
import { isCommit, type Unpacking } from './unpacked-files.js';

/** No path that a link can point to is longer. */
const LONGEST_TARGET = 4096;

/**
 * Unpacks a zip, whose list of entries is at its end. yauzl checks that every entry has the size
 * that the list says; the gate checks the names.
 *
 * @returns the commit that git noted in the archive, if any
 * @throws Error if it is cut short or damaged
 */
export async function unpackZip(path: string, unpacking: Unpacking): Promise<string | undefined> {
  const zip = await openPromise(path, {
    decodeStrings: false,
    lazyEntries: true,
    autoClose: false,
  });
  try {
    for await (const entry of zip.eachEntry()) await take(zip, entry, unpacking);
    // With `decodeStrings: false` it is a Buffer, which the types do not say.
    const comment = (zip.comment as unknown as Buffer).toString('latin1');
    return isCommit(comment) ? comment : undefined;
  } finally {
    zip.close();
  }
}

async function take(zip: ZipFile, entry: Entry, { gate, open }: Unpacking): Promise<void> {
  const kind = kindOf(entry);
  const size = entry.uncompressedSize;
  const target = kind === 'symbolic link' && size <= LONGEST_TARGET ? await textOf(zip, entry) : '';
  const path = gate.admit({ path: nameOf(entry), kind, size, ...(target && { target }) });
  const file = kind === 'file' ? open(path, entry.getLastModDate()) : undefined;
  // Entries that are not unpacked count too: those of a zip bomb may share their bytes.
  if (!file) return gate.count(size);
  let sum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    gate.count((chunk as Buffer).length);
    sum = crc32(chunk as Buffer, sum);
    file.write(chunk as Buffer);
  }
  file.close();
  if (sum !== entry.crc32) throw new Error(`the checksum of ${path} does not match`);
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, true);
}

const TYPE = 0xf000;
const KINDS: Readonly<Record<number, ArchiveEntry['kind']>> = {
  0x0000: 'file',
  0x8000: 'file',
  0x4000: 'folder',
  0xa000: 'symbolic link',
};

/** Unix keeps the type of a file in the upper half of its attributes; other systems leave it empty. */
function kindOf(entry: Entry): ArchiveEntry['kind'] {
  const kind = KINDS[(entry.externalFileAttributes >>> 16) & TYPE] ?? 'device';
  return kind === 'file' && nameOf(entry).endsWith('/') ? 'folder' : kind;
}
