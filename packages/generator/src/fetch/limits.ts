/** How much of a source is accepted; the largest real one has 140 MB in 3,000 files. */
export interface Limits {
  /** Bytes to download. */
  readonly download: number;
  /** Bytes that an archive unpacks to, all its files together. */
  readonly unpacked: number;
  /** Bytes of one file in an archive. */
  readonly file: number;
  /** Entries of an archive: files, folders and links, and the folders in their paths. */
  readonly entries: number;
}

const MIB = 1 << 20;

/** Several times the size of the largest real source. */
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
