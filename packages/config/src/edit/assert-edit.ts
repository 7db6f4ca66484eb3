import { isIdentifier } from '@ep/identifiers';

import { ENDPOINT_URL, IGNORE_CONFIGURE_ENDPOINT_URLS, isProfileKey } from '../profile-keys.js';
import type { ConfigEdit } from './config-edit.js';
import { ConfigEditError } from './config-edit-error.js';

/**
 * That a change is one that the tools can read: what it writes by names that are not dead, what it
 * removes by any that a file can have.
 *
 * @throws ConfigEditError `EP_CONFIG_EDIT_KIND`, `_NAME`, `_SERVICE`, `_KEY`, `_VALUE` or `_URL`
 */
export function assertEdit(edit: ConfigEdit, file: string): void {
  assertNames(edit, file);
  if (edit.value === null) return;
  assertAlive(edit, file);
  assertValue(edit.value, file);
  if (isUrl(edit)) assertUrl(edit.value, file);
}

function isUrl(edit: ConfigEdit): boolean {
  return edit.kind === 'service-url' || (edit.kind === 'profile-key' && edit.key === ENDPOINT_URL);
}

function assertNames(edit: ConfigEdit, file: string): void {
  switch (edit?.kind) {
    case 'service-url':
      assertName(edit.section, file);
      return assertName(edit.service, file);
    case 'profile-key':
    case 'other-profile-key':
      assertName(edit.profile, file);
      return assertName(edit.key, file);
    case 'services-section':
      return assertName(edit.section, file);
    default: {
      const wrong = edit satisfies never as { readonly kind: unknown } | undefined;
      throw new ConfigEditError('EP_CONFIG_EDIT_KIND', { file, value: String(wrong?.kind) });
    }
  }
}

/** Types do not hold in plain JavaScript, nor for names from elsewhere: a dead one is refused here, too. */
function assertAlive(edit: ConfigEdit, file: string): void {
  if (edit.kind === 'service-url' && !isIdentifier(edit.service)) {
    throw new ConfigEditError('EP_CONFIG_EDIT_SERVICE', { file, value: edit.service });
  }
  const isDead =
    (edit.kind === 'profile-key' && !isProfileKey(edit.key)) ||
    (edit.kind === 'other-profile-key' && edit.key === IGNORE_CONFIGURE_ENDPOINT_URLS);
  if (isDead) throw new ConfigEditError('EP_CONFIG_EDIT_KEY', { file, value: edit.key });
}

/** What every dialect reads as a name of a section, and as a key that is not taken for another. */
const NAME = /^[a-z0-9_][\w@+.%/-]*$/i;
/** What some dialect takes for a comment, or for the end of a line. */
const SPECIAL = /(?:^|\s)[;#]|[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Without a scheme, some tools refuse a URL, and to others `localhost:4566` has the scheme localhost. */
const URL_START = /^https?:\/\/[^/?#\\]/i;
const BLANK_AROUND = /^\s|\s$/;
const FORBIDDEN = new Set(['__proto__', 'DEFAULT']);

/** @throws ConfigEditError `EP_CONFIG_EDIT_NAME` */
function assertName(name: unknown, file: string): void {
  if (typeof name === 'string' && NAME.test(name) && !FORBIDDEN.has(name)) return;
  throw new ConfigEditError('EP_CONFIG_EDIT_NAME', { file, value: String(name) });
}

/** @throws ConfigEditError `EP_CONFIG_EDIT_VALUE` */
function assertValue(value: unknown, file: string): void {
  if (typeof value === 'string' && isPlain(value)) return;
  throw new ConfigEditError('EP_CONFIG_EDIT_VALUE', { file, value: String(value) });
}

/** @throws ConfigEditError `EP_CONFIG_EDIT_URL` */
function assertUrl(value: string, file: string): void {
  if (URL_START.test(value)) return;
  throw new ConfigEditError('EP_CONFIG_EDIT_URL', { file, value });
}

function isPlain(value: string): boolean {
  return value !== '' && !SPECIAL.test(value) && !BLANK_AROUND.test(value);
}
