/** What an archive says of one of its entries, before a byte of it is unpacked. */
export interface ArchiveEntry {
  /** As the archive has it, with whatever is wrong with it. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symbolic link' | 'hard link' | 'device';
  /** Bytes that it unpacks to, as the archive promises. */
  readonly size: number;
  /** Where a link leads. */
  readonly target?: string;
}

/** Whether a comment is that which git writes into the archives it makes: the commit they are of. */
export function isCommit(comment: string): boolean {
  return /^[0-9a-f]{40}$/.test(comment);
}
