import type { Context } from '../../question/context.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../../settings/source.js';

/**
 * A switch: the option, else the variable, else the key of the profile, else off. Only `true` and
 * `false` are values; any other is an error that the SDK swallows, and looks on.
 */
export function readBoolean(
  context: Context,
  profile: Profile,
  option: 'useFipsEndpoint' | 'useDualstackEndpoint',
  variable: string,
  key: string,
): Setting<boolean> {
  const given = context.options[option];
  return given === undefined
    ? readConfigured(context, profile, variable, key)
    : fromOption(option, given);
}

/** A switch without an option. */
export function readConfigured(
  context: Context,
  profile: Profile,
  variable: string,
  key: string,
): Setting<boolean> {
  const value = context.env[variable];
  const inEnv = value === undefined ? undefined : toBoolean(fromEnv(variable, value));
  return inEnv ?? toBoolean(findProfileValue(profile, key, 'config')) ?? fromDefault(key, false);
}

function toBoolean(setting: Setting | undefined): Setting<boolean> | undefined {
  if (setting?.value !== 'true' && setting?.value !== 'false') return undefined;
  return { value: setting.value === 'true', source: setting.source };
}
