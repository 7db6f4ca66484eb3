import type { ConfigSection, SharedConfig } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';
import { ENV_VAR_PREFIX } from '@ep/naming';

import type { Env } from '../../question/input.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';
import { settings } from '../../settings/table.js';

/**
 * Whether the environment or a services section has a name that belongs to no service. To find the service
 * that such a name means takes a table of thousands of names; most environments have none.
 */
export function hasStrayNames(env: Env, section: ConfigSection | undefined): boolean {
  return Object.keys(env).some(isStrayVariable) || hasStrayKey(section);
}

/** The services section that a profile names; undefined where there is none, or no profile is known. */
export function findSection(
  config: SharedConfig | undefined,
  profile: Profile | undefined,
): ConfigSection | undefined {
  const named = profile && findProfileValue(profile, settings.services.key, 'config');
  return named === undefined ? undefined : config?.services.get(named.value);
}

/** Whether a variable looks like the URL of a service, but belongs to none. Case counts. */
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

/** The service's key of an entry: in `sdk-js` the nested key follows it, behind a dot. */
export function serviceOf({ dotted }: ConfigSection, key: string): string {
  return dotted ? key.slice(0, Math.max(key.indexOf('.'), 0)) : key;
}
