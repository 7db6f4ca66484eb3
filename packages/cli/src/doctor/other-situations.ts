import { type ConfigSection, findEntry } from '@ep/config';
import { settings } from '@ep/env';
import { ENV_VAR_PREFIX } from '@ep/naming';

import { headersOf } from './places.js';
import { profileOf } from './shared-files.js';
import { type Env, oncePer, type Situation, toExaminedFile, toSituation } from './situation.js';

/** The situation without endpoint settings in the environment: it shows what the files do. */
export const withoutEndpoints = oncePer((situation: Situation): Situation => {
  const kept = Object.entries(situation.env).filter(([name]) => !setsEndpoints(name));
  return { ...situation, env: Object.fromEntries(kept) };
});

/** What the files do in a profile, without endpoint settings in the environment. */
export function inProfile(situation: Situation, profile: string): Situation {
  return usingProfile(withoutEndpoints(situation), profile);
}

/** What a profile does together with the environment. */
export function usingProfile(situation: Situation, profile: string): Situation {
  const { AWS_DEFAULT_PROFILE: _, ...env }: Env = situation.env;
  return { ...situation, env: { ...env, AWS_PROFILE: profile } };
}

/** What a variable does by itself, with no other endpoint in the environment and none in the files. */
export function alone(situation: Situation, variable: string): Situation {
  const { AWS_PROFILE: _, AWS_DEFAULT_PROFILE: __, ...env }: Env = withoutEndpoints(situation).env;
  return toSituation({ env: { ...env, [variable]: situation.env[variable] } });
}

/** The situation without a variable. */
export function withoutVariable(situation: Situation, name: string): Situation {
  const { [name]: _, ...env }: Env = situation.env;
  return { ...situation, env };
}

function setsEndpoints(name: string): boolean {
  return name.startsWith(ENV_VAR_PREFIX) || settings.some((setting) => setting.name === name);
}

const PLACEHOLDER = 'ep-doctor';

/**
 * The situation in the profile that uses a `services` section. If none does, the situation in a
 * placeholder profile that uses it, in a file that contains only the two.
 */
export function inServices(situation: Situation, { name, line }: ConfigSection): Situation {
  const profile = profileOf(situation, name);
  if (profile !== undefined) return inProfile(situation, profile);
  const { kind, path, lines } = situation.config;
  const next = headersOf(situation.config).find(({ place }) => place.line > line);
  const section = lines.slice(line - 1, next && next.place.line - 1);
  const profileLines = [`[profile ${PLACEHOLDER}]`, `services = ${name}`, ...regionLine(situation)];
  const text = [...section, ...profileLines, ''].join('\n');
  return inProfile({ ...situation, config: toExaminedFile(kind, path, text) }, PLACEHOLDER);
}

/** The line that sets the region of the profile in force, which the new file would lack. */
function regionLine({ env, config }: Situation): string[] {
  const { profiles } = config.normalized.read('documented');
  const { value = '' } = findEntry(profiles.get(env['AWS_PROFILE'] || 'default'), 'region') ?? {};
  return /^[\w-]+$/.test(value) ? [`region = ${value}`] : [];
}
