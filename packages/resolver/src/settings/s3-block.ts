import { findNestedEntry } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import { findProfileEntry, type Profile, type ProfileEntry } from './profile.js';
import { fromEntry, type Setting } from './source.js';
import { settings } from './table.js';

/** Whether the settings below the key `s3` of a profile are for a service. */
export function isS3(identifier: Identifier): boolean {
  return identifier === 's3' || identifier === 's3_control';
}

/** The key `s3` of a profile. */
export function findS3Block(profile: Profile): ProfileEntry | undefined {
  return findProfileEntry(profile, settings.s3.key);
}

/** A setting below the key `s3` of a profile; the credentials file wins. */
export function findS3Setting(profile: Profile, key: string): Setting | undefined {
  for (const kind of ['credentials', 'config'] as const) {
    const entry = findNestedEntry(profile[kind], settings.s3.key, key);
    if (entry !== undefined) return fromEntry(kind, `${settings.s3.key}.${key}`, entry);
  }
  return undefined;
}
