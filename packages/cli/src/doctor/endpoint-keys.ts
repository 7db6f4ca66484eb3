import { profileKeys } from '@ep/config';

const PROFILE_KEYS: ReadonlySet<string> = new Set(profileKeys.map(({ name }) => name));

/** Whether a key of a profile, in small letters, bears on endpoints; the page's misspelt one does. */
export function isProfileEndpointKey(key: string): boolean {
  return PROFILE_KEYS.has(key) || key === 'region';
}
