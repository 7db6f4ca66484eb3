import { profileKeys, SERVICES } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';

const PROFILE_KEYS: ReadonlySet<string> = new Set(profileKeys.map(({ name }) => name));

/** Whether a key of a profile, in small letters, bears on endpoints; the page's misspelt one does. */
export function isProfileEndpointKey(key: string): boolean {
  return PROFILE_KEYS.has(key) || key === 'region';
}

/**
 * Whether the value of a key may be shown: one that bears on endpoints holds no secret but in its
 * URL, and any other may.
 *
 * @example
 * ```ts
 * isShowable('aws_secret_access_key'); // false
 * ```
 */
export function isShowable(key: string): boolean {
  const [folded = ''] = key.toLowerCase().replaceAll('-', '_').split('.');
  if (isProfileEndpointKey(folded) || isIdentifier(folded)) return true;
  return /endpoint|fips|dual_?stack/.test(folded) || folded === 'service' || folded === SERVICES;
}
