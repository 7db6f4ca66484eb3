/** How much of a source is taken before it is refused; the largest real one has 140 MB in 3,000 files. */
export interface Limits {
  /** Bytes that are downloaded. */
  readonly download: number;
  /** Bytes that an archive unpacks to, all its files together. */
  readonly unpacked: number;
  /** Bytes of one file in an archive. */
  readonly file: number;
  /** Entries of an archive: files, folders and links, and the folders that their names go through. */
  readonly entries: number;
}

const MIB = 1 << 20;

/** Several times what the largest real source has. */
export const LIMITS: Limits = {
  download: 512 * MIB,
  unpacked: 2048 * MIB,
  file: 128 * MIB,
  entries: 200_000,
};

/** A number of bytes for people: `128 MiB`. */
export function formatBytes(bytes: number): string {
  return bytes < MIB ? `${bytes} bytes` : `${Math.floor(bytes / MIB)} MiB`;
}
