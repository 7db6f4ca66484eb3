import type { Context } from '../../question/context.js';
import { findProfileValue, type Profile } from '../../settings/profile.js';
import { Fault } from '../../errors/fault.js';
import { fromEnv, fromOption, type Setting } from '../../settings/source.js';

/** A region that the SDK takes, as it was given and as it stands for. */
export interface SdkRegion {
  readonly setting: Setting;
  readonly real: string;
  readonly isFips: boolean;
}

const LABEL = /^(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/;

/**
 * The region, which every request needs: the option, `AWS_REGION`, or the profile's, for which the
 * credentials file wins.
 *
 * @throws Fault `EP_RESOLVER_REGION_MISSING` or `EP_RESOLVER_REGION_INVALID`
 */
export function readRegion(context: Context, profile: Profile): SdkRegion {
  const { region: given } = context.options;
  const inEnv = context.env['AWS_REGION'];
  const setting =
    given !== undefined
      ? fromOption('region', given)
      : inEnv !== undefined
        ? fromEnv('AWS_REGION', inEnv)
        : findProfileValue(profile, 'region', 'credentials');
  if (setting === undefined || given === '') throw new Fault('EP_RESOLVER_REGION_MISSING');
  const region = toSdkRegion(setting);
  if (!LABEL.test(region.real)) throw new Fault('EP_RESOLVER_REGION_INVALID', setting);
  return region;
}

function toSdkRegion(setting: Setting): SdkRegion {
  const { value } = setting;
  if (value === 'fips-aws-global' || value === 'aws-fips') {
    return { setting, real: 'us-east-1', isFips: true };
  }
  const isFips = value.startsWith('fips-') || value.endsWith('-fips');
  const real = isFips ? value.replace(/fips-(?:dkr-|prod-)?|-fips/, '') : value;
  return { setting, real, isFips };
}
