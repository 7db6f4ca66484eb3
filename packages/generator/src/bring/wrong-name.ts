import { posix } from 'node:path';

/** Folders that an entry may lie in, and its own name; the deepest real entry has five. */
const LEVELS = 32;
const CHARACTERS = 1024;

/** Names that Windows takes for a device wherever they stand, and whatever follows their first dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;

/** The name of an entry, without what leads nowhere in it: `./`, `//`, a slash at its end. */
export function normalizeName(path: string): string {
  return posix.normalize(path).replace(/\/$/, '');
}

/**
 * What is wrong with the name of an entry: that some system would take it for another one, or not
 * at all; undefined where every system takes it alike.
 *
 * @param path as the archive has it, with `/` between its parts
 * @returns half a sentence, to follow the name: `has a backslash in its name, …`
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
  if (path.includes('\\')) return 'has a backslash in its name, which parts folders on Windows';
  if (path.length > CHARACTERS) return `has a name of more than ${CHARACTERS} characters`;
  const parts = normalizeName(path).split('/');
  if (parts.length > LEVELS) return `has a name of more than ${LEVELS} levels`;
  return wrongOnWindows(parts);
}

function wrongOnWindows(parts: readonly string[]): string | undefined {
  if (parts.some((part) => part.includes(':')))
    return 'has a colon in its name, behind which Windows looks for a stream of another file';
  if (parts.some((part) => /[. ]$/.test(part) && !/^\.{1,2}$/.test(part)))
    return 'has a name with a dot or a blank at its end, which Windows leaves out';
  const device = parts.find((part) => DEVICE.test(part.replace(/\..*/s, '').trimEnd()));
  return device && `has a name that is a device on Windows, ${JSON.stringify(device)}`;
}
