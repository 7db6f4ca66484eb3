import type { Context } from '../../question/context.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../../settings/source.js';

/** The first of several variables that is set, if only to nothing. */
export function readFirst({ env }: Context, names: readonly string[]): Setting | undefined {
  for (const name of names) {
    const value = env[name];
    if (value !== undefined) return fromEnv(name, value);
  }
  return undefined;
}

/** A variable that is set, if only to nothing, else the key of the profile. */
export function readEnvOrProfile(
  context: Context,
  profile: Profile,
  variable: string,
  key: string,
): Setting | undefined {
  const value = context.env[variable];
  return value === undefined ? findProfileValue(profile, key) : fromEnv(variable, value);
}

/** Botocore's idea of on: `true` in any case, and nothing else; there are no bad values. */
export function isTrue(value: string): boolean {
  return value.toLowerCase() === 'true';
}

/** A switch: the option, else the variable, else the key of the profile, else off. */
export function readBoolean(
  context: Context,
  profile: Profile,
  option: 'useFipsEndpoint' | 'useDualstackEndpoint' | 'ignoreConfiguredEndpointUrls',
  variable: string,
  key: string,
): Setting<boolean> {
  const given = context.options[option];
  if (given !== undefined) return fromOption(option, given);
  const found = readEnvOrProfile(context, profile, variable, key);
  if (found === undefined) return fromDefault(key, false);
  return { value: isTrue(found.value), source: found.source };
}
