import type { Context } from '../../question/context.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../../settings/source.js';

const KEY = 'account_id_endpoint_mode';
const MODES = new Set(['preferred', 'disabled', 'required']);

/** Whether a text is one of the three modes; upper case is none. */
export function isAccountMode(text: string): boolean {
  return MODES.has(text);
}

/** The account ID endpoint mode: a bad one is swallowed, but an empty one is taken, and fails later. */
export function readAccountMode(context: Context, profile: Profile): Setting {
  const { accountIdEndpointMode: given } = context.options;
  if (given !== undefined) return fromOption('accountIdEndpointMode', given);
  const value = context.env['AWS_ACCOUNT_ID_ENDPOINT_MODE'];
  if (value !== undefined && (value === '' || isAccountMode(value))) {
    return fromEnv('AWS_ACCOUNT_ID_ENDPOINT_MODE', value);
  }
  const inProfile = findProfileValue(profile, KEY, 'config');
  return inProfile !== undefined && isAccountMode(inProfile.value)
    ? inProfile
    : fromDefault(KEY, 'preferred');
}
