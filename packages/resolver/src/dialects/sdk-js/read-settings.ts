import { Fault } from '../../errors/fault.js';
import type { Context } from '../../question/context.js';
import { findProfile, type Profile } from '../../settings/profile.js';
import { fromDefault, fromOption, type Setting } from '../../settings/source.js';
import { isAccountMode, settings, SWITCHES } from '../../settings/table.js';
import {
  readFirst,
  readProfileName,
  SettingsReader,
  type ToolTraits,
} from '../tool/settings-reader.js';
import type { ToolQuestion } from '../tool/tool-question.js';
import { readCredentials, type SdkCredentials } from './read-credentials.js';

/** How the AWS SDK for JavaScript v3 reads settings. Source: the real SDK, observed. */
export const SDK_JS: ToolTraits = {
  variables: { profile: [settings.profile.variable], region: [settings.region.variable] },
  firstFile: 'config',
  skipsEmptyProfile: true,
  // Any value but true and false is an error that the SDK swallows; it looks on.
  switches: { foldsCase: false, otherwise: 'unset' },
  missingSection: 'skipped',
  emptyOption: 'unset',
};

/** The settings of one call, as the AWS SDK for JavaScript reads them. */
export interface SdkQuestion extends ToolQuestion {
  readonly region: Setting;
  /** The region, without the parts that turn FIPS on. */
  readonly realRegion: string;
  readonly credentials: SdkCredentials;
}

/**
 * Reads the settings in the order in which the SDK can fail. The client's `profile` has the region and the
 * switches, but not the URLs: their profile is named by the environment alone.
 *
 * @throws Fault `EP_RESOLVER_REGION_MISSING` or `EP_RESOLVER_REGION_INVALID`
 */
export function readSettings(context: Context): SdkQuestion {
  const profileName = readProfileName(context, SDK_JS);
  const reader = new SettingsReader(context, SDK_JS, findSdkProfile(context, profileName.value));
  const { setting: region, real: realRegion, isFips } = readRegion(reader);
  const credentials = readCredentials(reader);
  const nameOfUrls = context.env[settings.profile.variable] || settings.profile.default;
  const ofUrls = new SettingsReader(context, SDK_JS, findSdkProfile(context, nameOfUrls));
  return {
    ofUrls,
    reader,
    profileName,
    region,
    realRegion,
    credentials,
    accountId: credentials.accountId,
    ignore: readIgnore(ofUrls),
    fips: isFips ? { value: true, source: region.source } : reader.readSwitch(SWITCHES.fips),
    dualstack: reader.readSwitch(SWITCHES.dualstack),
    mode: readAccountMode(reader),
  };
}

/** The SDK reads a file that it cannot parse as an empty one. */
function findSdkProfile({ config, credentials }: Context, name: string): Profile {
  return findProfile(
    config?.readable ? config : undefined,
    credentials?.readable ? credentials : undefined,
    name,
  );
}

/** A region that the SDK takes: as it is set, and without the parts that turn FIPS on. */
interface SdkRegion {
  readonly setting: Setting;
  readonly real: string;
  readonly isFips: boolean;
}

const LABEL = /^(?!-)[a-zA-Z0-9-]{1,63}(?<!-)$/;

/** Every request needs a region. In the profile, the credentials file wins. */
function readRegion(reader: SettingsReader): SdkRegion {
  const { context, traits } = reader;
  const { region: given } = context.options;
  const setting =
    given === undefined
      ? (readFirst(context, traits.variables.region) ??
        reader.findInProfile('region', 'credentials'))
      : fromOption('region', given);
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

/** The option `false` says nothing: `true` in the environment overrides it. */
function readIgnore(reader: SettingsReader): Setting<boolean> {
  const name = SWITCHES.ignore;
  const isGiven = reader.context.options[name] === true;
  return isGiven ? fromOption(name, true) : reader.readConfiguredSwitch(name);
}

/** An invalid mode is ignored. An empty one in the environment is taken, and fails later. */
function readAccountMode(reader: SettingsReader): Setting {
  const { accountIdEndpointMode: given } = reader.context.options;
  if (given !== undefined) return fromOption('accountIdEndpointMode', given);
  const inEnv = reader.findVariable('accountIdEndpointMode');
  if (inEnv !== undefined && (inEnv.value === '' || isAccountMode(inEnv.value))) return inEnv;
  const inProfile = reader.findInProfile('accountIdEndpointMode');
  if (inProfile !== undefined && isAccountMode(inProfile.value)) return inProfile;
  const { key, default: byDefault } = settings.accountIdEndpointMode;
  return fromDefault(key, byDefault);
}
