import { posix } from 'node:path';

import type { ProblemCode } from '../problem.js';

/** The header of one entry of an archive, read before any of its bytes are unpacked. */
export interface ArchiveEntry {
  /** As the archive spells it, with whatever is wrong with it. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symbolic link' | 'hard link' | 'device';
  /** Bytes that it unpacks to, according to the archive. */
  readonly size: number;
  /** Where a link points. */
  readonly target?: string;
}

/** Why an entry is refused. */
export interface Refusal {
  readonly code: ProblemCode;
  /** Half a sentence, to follow the path: `points outside the archive`. */
  readonly message: string;
}

/** What is wrong with an entry by itself; undefined if nothing is. */
export function judgeEntry(entry: ArchiveEntry): Refusal | undefined {
  const { path, kind } = entry;
  if (kind === 'device')
    return { code: 'EP_FETCH_DEVICE', message: 'is neither a file, a folder nor a link' };
  if (isOutside(path)) return { code: 'EP_FETCH_OUTSIDE', message: 'points outside the archive' };
  const wrong = wrongName(path);
  if (wrong) return { code: 'EP_FETCH_NAME', message: wrong };
  const escape = escapeOf(entry);
  if (!escape) return undefined;
  const message = `is a ${kind} that points outside the archive, to ${escape}`;
  return { code: 'EP_FETCH_LINK', message };
}

function isOutside(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
}

/** The target of a link that leaves the archive: symbolic links start at their folder, hard links at the top. */
function escapeOf({ path, kind, target = '' }: ArchiveEntry): string | undefined {
  if (kind !== 'symbolic link' && kind !== 'hard link') return undefined;
  const from = kind === 'symbolic link' ? posix.dirname(normalizeName(path)) : '.';
  const absolute = target.startsWith('/') || target.includes('\\') || /^[a-z]:/i.test(target);
  const leaves =
    absolute || target === '' || normalizeName(posix.join(from, target)).split('/')[0] === '..';
  return leaves ? JSON.stringify(target) : undefined;
}

/** The deepest entry of a real source is in five folders. */
const LEVELS = 32;
const CHARACTERS = 1024;

/** Names that Windows reads as a device in every folder, whatever follows their first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;

/** The path of an entry without its redundant parts: `./`, `//`, a slash at the end. */
export function normalizeName(path: string): string {
  return posix.normalize(path).replace(/\/$/, '');
}

/**
 * What is wrong with the path of an entry: some system would reject it, or read it as another path.
 * Undefined if every system reads it alike.
 *
 * @param path as the archive spells it, with `/` between its parts
 * @returns half a sentence, to follow the path: `has a backslash in its name, …`
 *
 * @example
 * ```ts
 * wrongName('models/s3.json'); // undefined
 * wrongName('models/con.json'); // 'has a name that is a device on Windows, "con.json"'
 * ```
 */
export function wrongName(path: string): string | undefined {
  if (path === '') return 'has no name';
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  if (/[\u0000-\u001F\u007F]/.test(path)) return 'has a control character in its name';
  if (path.includes('\\')) return 'has a backslash in its name, which separates folders on Windows';
  if (path.length > CHARACTERS) return `has a name of more than ${CHARACTERS} characters`;
  const parts = normalizeName(path).split('/');
  if (parts.length > LEVELS) return `has a name of more than ${LEVELS} levels`;
  return wrongOnWindows(parts);
}

function wrongOnWindows(parts: readonly string[]): string | undefined {
  if (parts.some((part) => part.includes(':')))
    return 'has a colon in its name, which names a stream of another file on Windows';
  if (parts.some((part) => /[. ]$/.test(part) && !/^\.{1,2}$/.test(part)))
    return 'has a name that ends with a dot or a space, which Windows drops';
  const device = parts.find((part) => DEVICE.test(part.replace(/\..*/s, '').trimEnd()));
  return device && `has a name that is a device on Windows, ${JSON.stringify(device)}`;
}
