import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';

import { type Entry, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';

import { type ArchiveEntry, isCommit } from './archive-entry.js';
import type { Unpacking } from './unpack.js';

/** More than this is no path that a link could lead to. */
const LONGEST_TARGET = 4096;

/**
 * Unpacks a zip, whose list of entries stands at its end. yauzl holds every entry against the size
 * that is promised for it; the names are left to the gate.
 *
 * @returns the commit that the archive says it is of
 * @throws Error where it is cut short or damaged
 */
export async function unpackZip(path: string, unpacking: Unpacking): Promise<string | undefined> {
  const zip = await openPromise(path, {
    decodeStrings: false,
    lazyEntries: true,
    autoClose: false,
  });
  try {
    for await (const entry of zip.eachEntry()) await take(zip, entry, unpacking);
    // Without names decoded, the types are wrong: it comes as bytes.
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
  // What is not unpacked counts as well: the entries of a bomb may share their bytes.
  if (!file) return gate.count(size);
  let sum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    gate.count((chunk as Buffer).length);
    sum = crc32(chunk as Buffer, sum);
    file.write(chunk as Buffer);
  }
  file.close();
  if (sum !== entry.crc32) throw new Error(`${path} has another checksum than it should`);
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

/** Unix keeps the type of a file in the upper half of its attributes; others leave that empty. */
function kindOf(entry: Entry): ArchiveEntry['kind'] {
  const kind = KINDS[(entry.externalFileAttributes >>> 16) & TYPE] ?? 'device';
  return kind === 'file' && nameOf(entry).endsWith('/') ? 'folder' : kind;
}
