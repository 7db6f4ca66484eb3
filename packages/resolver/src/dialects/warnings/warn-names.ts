import type { ConfigSection } from '@ep/config';
import { isIdentifier } from '@ep/identifiers';
import { namesOf } from '@ep/identifiers/crosswalk';
import { ENV_VAR_PREFIX, squash } from '@ep/naming';

import type { Context } from '../../question/context.js';
import type { Env } from '../../question/input.js';
import type { Profile } from '../../settings/profile.js';
import { fromEntry, fromEnv, type Source } from '../../settings/source.js';
import { findSection, hasStrayNames, isStrayVariable, serviceOf } from './stray-names.js';
import { type Warning, warnOfName } from '../../differences/warnings.js';

/**
 * Warns of settings that no tool reads, because they have another name of this service:
 * `AWS_ENDPOINT_URL_STEP_FUNCTIONS`, `stepfunctions =`. Spelling does not count, but the name must be one
 * that the service really has.
 *
 * @param profile undefined where it is not known; then only the environment is searched
 */
export function warnNames(context: Context, profile?: Profile): readonly Warning[] {
  const { identifier, env, envVar, config } = context;
  const section = findSection(config, profile);
  if (!hasStrayNames(env, section)) return [];
  const names = new Set(namesOf(identifier).map(({ name }) => squash(name)));
  const isMeant = (name: string): boolean => names.has(squash(name));
  return [
    ...findVariables(env, isMeant).map((source) => warnOfName(source, envVar)),
    ...findKeys(section, isMeant).map((source) => warnOfName(source, identifier)),
  ];
}

function findVariables(env: Env, isMeant: (name: string) => boolean): Source[] {
  return Object.keys(env)
    .filter((name) => isStrayVariable(name) && isMeant(name.slice(ENV_VAR_PREFIX.length)))
    .map((name) => fromEnv(name, '').source);
}

function findKeys(
  section: ConfigSection | undefined,
  isMeant: (name: string) => boolean,
): Source[] {
  if (section === undefined) return [];
  const found = new Map<string, Source>();
  for (const [name, entry] of section.entries) {
    const key = serviceOf(section, name);
    if (found.has(key) || isIdentifier(key) || !isMeant(key)) continue;
    found.set(key, fromEntry('config', key, entry).source);
  }
  return [...found.values()];
}
