const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'it is a link that leads to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EFBIG: 'it is larger than 256 MiB',
  EROFS: 'the disk is read-only',
};

/** Why the file system refused, in words; its own code where there are none. */
export function toReason(error: unknown): string {
  const { code = 'unknown' } = error as { readonly code?: string };
  return REASONS[code] ?? code;
}
