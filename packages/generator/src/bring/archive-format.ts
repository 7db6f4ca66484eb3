/** The archives that can be unpacked. */
export type ArchiveFormat = 'tar' | 'tar.gz' | 'tar.xz' | 'zip';

/** What each begins with; a plain tar has its mark further in. */
const MAGIC: readonly (readonly [ArchiveFormat, string])[] = [
  ['tar.gz', '\u001F\u008B'],
  ['tar.xz', '\u00FD7zXZ\0'],
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
];

/** The format of an archive by its first 512 bytes, whatever its name says; undefined for none of them. */
export function archiveFormatOf(head: Buffer): ArchiveFormat | undefined {
  const text = head.toString('latin1');
  const known = MAGIC.find(([, magic]) => text.startsWith(magic));
  if (known) return known[0];
  return text.slice(257, 262) === 'ustar' ? 'tar' : undefined;
}
