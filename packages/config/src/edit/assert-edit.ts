import { isIdentifier } from '@ep/identifiers';

import { ENDPOINT_URL, IGNORE_CONFIGURE_ENDPOINT_URLS, isProfileKey } from '../profile-keys.js';
import { assertName, assertUrl, assertValue } from './assert-writable.js';
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
