import { type ConfigEntry, type ConfigSection, findEntry, type SharedConfig } from '@ep/config';

import { fromEntry, type Setting } from './source.js';

/** A profile in both files. */
export interface Profile {
  readonly name: string;
  readonly config: ConfigSection | undefined;
  readonly credentials: ConfigSection | undefined;
  /** Values by key that were read before, null where the key is missing: parsed files never change. */
  readonly known: {
    readonly config: Map<string, Setting | null>;
    readonly credentials: Map<string, Setting | null>;
  };
}

interface Lookup {
  readonly config: SharedConfig | undefined;
  readonly credentials: SharedConfig | undefined;
  readonly profile: Profile;
}

/** Kept, because programs read one profile again and again. */
let last: Lookup | undefined;

/** Finds a profile by name in both files; it may be in neither. */
export function findProfile(
  config: SharedConfig | undefined,
  credentials: SharedConfig | undefined,
  name: string,
): Profile {
  const isLast = last?.config === config && last?.credentials === credentials;
  if (isLast && last?.profile.name === name) return last.profile;
  const profile = {
    name,
    config: config?.profiles.get(name),
    credentials: credentials?.profiles.get(name),
    known: { config: new Map(), credentials: new Map() },
  };
  last = { config, credentials, profile };
  return profile;
}

/** An entry of a profile and its file. */
export interface ProfileEntry {
  readonly kind: 'config' | 'credentials';
  readonly entry: ConfigEntry;
}

/** An entry of a profile; where both files have it, `first` wins. */
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

/** A value of a profile and where it is from. */
export function findProfileValue(
  profile: Profile,
  key: string,
  first: 'config' | 'credentials' = 'credentials',
): Setting | undefined {
  const known = profile.known[first].get(key);
  if (known !== undefined) return known ?? undefined;
  const found = findProfileEntry(profile, key, first);
  const value = found === undefined ? undefined : fromEntry(found.kind, key, found.entry);
  profile.known[first].set(key, value ?? null);
  return value;
}
