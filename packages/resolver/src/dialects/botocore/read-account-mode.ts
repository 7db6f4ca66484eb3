import type { Context } from '../../question/context.js';
import type { Profile } from '../../settings/profile.js';
import { fromDefault, fromOption, type Setting } from '../../settings/source.js';
import { readEnvOrProfile } from './read-setting.js';

const KEY = 'account_id_endpoint_mode';

/** The account ID endpoint mode, in small letters; without signatures there is no account ID. */
export function readAccountMode(context: Context, profile: Profile): Setting {
  const { unsigned, accountIdEndpointMode: given } = context.options;
  if (unsigned) return { ...fromOption('unsigned', 'disabled') };
  const found =
    given === undefined
      ? readEnvOrProfile(context, profile, 'AWS_ACCOUNT_ID_ENDPOINT_MODE', KEY)
      : fromOption('accountIdEndpointMode', given);
  if (found === undefined) return fromDefault(KEY, 'preferred');
  return { value: found.value.toLowerCase(), source: found.source };
}
