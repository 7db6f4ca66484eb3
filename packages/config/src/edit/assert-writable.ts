import { ConfigEditError } from './config-edit-error.js';

/** What every dialect reads as a name of a section, and as a key that is not taken for another. */
const NAME = /^[a-z0-9_][\w@+.%/-]*$/i;
/** What some dialect takes for a comment, or for the end of a line. */
const SPECIAL = /(?:^|\s)[;#]|[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Without a scheme, some tools refuse a URL, and to others `localhost:4566` has the scheme localhost. */
const URL_START = /^https?:\/\/[^/?#\\]/i;
const BLANK_AROUND = /^\s|\s$/;
const FORBIDDEN = new Set(['__proto__', 'DEFAULT']);

/** @throws ConfigEditError `EP_CONFIG_EDIT_NAME` */
export function assertName(name: unknown, file: string): void {
  if (typeof name === 'string' && NAME.test(name) && !FORBIDDEN.has(name)) return;
  throw new ConfigEditError('EP_CONFIG_EDIT_NAME', { file, value: String(name) });
}

/** @throws ConfigEditError `EP_CONFIG_EDIT_VALUE` */
export function assertValue(value: unknown, file: string): void {
  if (typeof value === 'string' && isPlain(value)) return;
  throw new ConfigEditError('EP_CONFIG_EDIT_VALUE', { file, value: String(value) });
}

/** @throws ConfigEditError `EP_CONFIG_EDIT_URL` */
export function assertUrl(value: string, file: string): void {
  if (URL_START.test(value)) return;
  throw new ConfigEditError('EP_CONFIG_EDIT_URL', { file, value });
}

function isPlain(value: string): boolean {
  return value !== '' && !SPECIAL.test(value) && !BLANK_AROUND.test(value);
}
