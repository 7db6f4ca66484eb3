import { settings } from '@ep/env';
import { ENV_VAR_PREFIX } from '@ep/naming';

import { type Env, type Situation, toSituation } from './situation.js';

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
