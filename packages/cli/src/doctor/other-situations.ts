import { type ConfigSection, findEntry } from '@ep/config';
import { settings } from '@ep/env';
import { ENV_VAR_PREFIX } from '@ep/naming';

import { headersOf } from './places.js';
import { profileOf } from './shared-files.js';
import { type Env, type Situation, toExaminedFile, toSituation } from './situation.js';

/** The situation without the endpoints of the environment: what is left is what the files do. */
export function withoutEndpoints(situation: Situation): Situation {
  const kept = Object.entries(situation.env).filter(([name]) => !setsEndpoints(name));
  return { ...situation, env: Object.fromEntries(kept) };
}

/** What the files do in a profile, whatever the environment says of endpoints. */
export function inProfile(situation: Situation, profile: string): Situation {
  return usingProfile(withoutEndpoints(situation), profile);
}

/** A profile with the environment as it stands. */
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

const STAND_IN = 'ep-doctor';

/**
 * The situation in the profile that uses a `services` section; where none does, in one that would,
 * in a file of the two alone.
 */
export function inServices(situation: Situation, { name, line }: ConfigSection): Situation {
  const profile = profileOf(situation, name);
  if (profile !== undefined) return inProfile(situation, profile);
  const { kind, path, lines } = situation.config;
  const next = headersOf(situation.config).find(({ place }) => place.line > line);
  const section = lines.slice(line - 1, next && next.place.line - 1);
  const standIn = [`[profile ${STAND_IN}]`, `services = ${name}`, ...regionLine(situation)];
  const text = [...section, ...standIn, ''].join('\n');
  return inProfile({ ...situation, config: toExaminedFile(kind, path, text) }, STAND_IN);
}

/** The line with the region of the profile in force, which is not in the file of the two. */
function regionLine({ env, config }: Situation): string[] {
  const { profiles } = config.mended.read('documented');
  const { value = '' } = findEntry(profiles.get(env['AWS_PROFILE'] || 'default'), 'region') ?? {};
  return /^[\w-]+$/.test(value) ? [`region = ${value}`] : [];
}
