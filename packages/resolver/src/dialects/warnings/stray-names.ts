import type { ConfigSection, SharedConfig } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';
import { ENV_VAR_PREFIX } from '@ep/naming';

import type { Env } from '../../question/input.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';

/**
 * Whether the environment or the services section in force have a name that is no service's. Which
 * service is meant is looked for in a table of thousands, and mostly there is nothing to look for.
 */
export function hasStrayNames(env: Env, section: ConfigSection | undefined): boolean {
  return hasStrayVariable(env) || hasStrayKey(section);
}

/** The services section in force; undefined where there is none, or no profile is known. */
export function findSection(
  config: SharedConfig | undefined,
  profile: Profile | undefined,
): ConfigSection | undefined {
  const named = profile && findProfileValue(profile, 'services', 'config');
  return named === undefined ? undefined : config?.services.get(named.value);
}

function hasStrayVariable(env: Env): boolean {
  return Object.keys(env).some(isStrayVariable);
}

/** Whether it is a variable of no service, such as those with small letters in their names. */
export function isStrayVariable(name: string): boolean {
  if (!name.startsWith(ENV_VAR_PREFIX)) return false;
  const suffix = name.slice(ENV_VAR_PREFIX.length);
  const key = suffix.toLowerCase();
  return !isIdentifier(key) || key.toUpperCase() !== suffix;
}

function hasStrayKey(section: ConfigSection | undefined): boolean {
  return (
    section !== undefined &&
    [...section.entries.keys()].some((key) => !isIdentifier(serviceOf(section, key)))
  );
}

/** The service's key of a section's entry: the SDK's have their nested key behind a dot. */
export function serviceOf({ dotted }: ConfigSection, key: string): string {
  return dotted ? key.slice(0, Math.max(key.indexOf('.'), 0)) : key;
}
