import { type ConfigEntry, type ConfigSection, findEntry, type SharedConfig } from '@ep/config';

import { fromEntry, type Setting } from './source.js';

/** A profile in both files. */
export interface Profile {
  readonly name: string;
  readonly config: ConfigSection | undefined;
  readonly credentials: ConfigSection | undefined;
}

/** Finds a profile by name in both files; it is in neither where there is none. */
export function findProfile(
  config: SharedConfig | undefined,
  credentials: SharedConfig | undefined,
  name: string,
): Profile {
  return {
    name,
    config: config?.profiles.get(name),
    credentials: credentials?.profiles.get(name),
  };
}

/** An entry of a profile, and the file that it is from. */
export interface ProfileEntry {
  readonly kind: 'config' | 'credentials';
  readonly entry: ConfigEntry;
}

/** A profile's entry; where both files have it, `first` says which one wins. */
export function findProfileEntry(
  profile: Profile,
  key: string,
  first: 'config' | 'credentials' = 'credentials',
): ProfileEntry | undefined {
  const second = first === 'config' ? 'credentials' : 'config';
  return entryIn(profile, first, key) ?? entryIn(profile, second, key);
}

function entryIn(
  profile: Profile,
  kind: 'config' | 'credentials',
  key: string,
): ProfileEntry | undefined {
  const entry = findEntry(profile[kind], key);
  return entry === undefined ? undefined : { kind, entry };
}

/** A profile's value and where it is from. */
export function findProfileValue(
  profile: Profile,
  key: string,
  first: 'config' | 'credentials' = 'credentials',
): Setting | undefined {
  const found = findProfileEntry(profile, key, first);
  return found === undefined ? undefined : fromEntry(found.kind, key, found.entry);
}
