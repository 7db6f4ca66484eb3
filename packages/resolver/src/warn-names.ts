import type { ConfigSection } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';
import { ENV_VAR_PREFIX } from '@ep/naming';

import type { Context } from './context.js';
import type { Profile } from './profile.js';
import { fromEntry, fromEnv, type Setting } from './source.js';
import { findSection, hasStrayNames } from './stray-names.js';
import { type Warning, warnOfName } from './warnings.js';

/**
 * Settings that by another of its names mean the service that is asked for, and that nobody reads:
 * `AWS_ENDPOINT_URL_STEPFUNCTIONS`, `stepfunctions =`. Only names that it really has count.
 *
 * @param profile undefined where it is not known; then only the environment is looked at
 */
export function warnNames(context: Context, profile?: Profile): readonly Warning[] {
  const { identifier, env, envVar, config, tables } = context;
  const section = findSection(config, profile);
  if (!hasStrayNames(env, section)) return [];
  const names = [...new Set(tables.crosswalk.namesOf(identifier).map(({ name }) => name))];
  const strays = names.filter((name) => !isIdentifier(toKey(name)));
  return [
    ...toWarnings(strays, (name) => findVariable(env, name), envVar),
    ...toWarnings(strays, (name) => findKey(section, name), identifier),
  ];
}

function toWarnings(
  names: readonly string[],
  find: (name: string) => Setting | undefined,
  right: string,
): Warning[] {
  const found = new Map<string, Setting>();
  for (const name of names) {
    const setting = find(name);
    if (setting !== undefined) found.set(setting.source.name, setting);
  }
  return [...found.values()].map(({ source }) => warnOfName(source, right));
}

function findVariable(env: Context['env'], name: string): Setting | undefined {
  const variable = `${ENV_VAR_PREFIX}${toKey(name).toUpperCase()}`;
  const value = env[variable];
  return value === undefined ? undefined : fromEnv(variable, value);
}

function findKey(section: ConfigSection | undefined, name: string): Setting | undefined {
  if (section === undefined) return undefined;
  for (const key of [name.toLowerCase(), toKey(name)]) {
    const entry = section.entries.get(section.dotted ? `${key}.endpoint_url` : key);
    if (entry !== undefined) return fromEntry('config', key, entry);
  }
  return undefined;
}

/** A name as it would stand in a variable, in small letters: what it has besides letters, as `_`. */
function toKey(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '_');
}
