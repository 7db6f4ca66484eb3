import { type ConfigEntry, type ConfigSection, findEntry, type SharedConfig } from '@ep/config';

import { fromEntry, type Setting } from './source.js';

/** A profile in both files. */
export interface Profile {
  readonly name: string;
  readonly config: ConfigSection | undefined;
  readonly credentials: ConfigSection | undefined;
  /** What was looked up already, by key, null for what is not there: parsed files never change. */
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

/** Programs ask about one profile again and again; the two files are small enough to keep. */
let last: Lookup | undefined;

/** Finds a profile by name in both files; it is in neither where there is none. */
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
  const known = profile.known[first].get(key);
  if (known !== undefined) return known ?? undefined;
  const found = findProfileEntry(profile, key, first);
  const value = found === undefined ? undefined : fromEntry(found.kind, key, found.entry);
  profile.known[first].set(key, value ?? null);
  return value;
}
