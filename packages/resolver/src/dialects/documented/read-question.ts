import { assertProfile, assertReadable } from '../../question/check-files.js';
import type { Context } from '../../question/context.js';
import { findProfile, type Profile } from '../../settings/profile.js';
import { isFipsRegion } from '../../settings/region.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../../settings/source.js';
import { settings, SWITCHES, type SwitchName } from '../../settings/table.js';
import {
  isDecided,
  pickSwitch,
  type ProfileSettings,
  readProfile,
  readSwitch,
  type Switch,
} from './profile-settings.js';

/** The settings that the rungs look at. */
export interface Question {
  readonly context: Context;
  readonly profile: Profile;
  readonly inProfile: ProfileSettings;
  readonly profileName: Setting;
  readonly region: Setting | undefined;
  /** Which configured URLs are ignored: none, those of the files, or those of the environment too. */
  readonly ignoring: 'none' | 'files' | 'all';
  /** The switch of the option or the variable, and the one in force. */
  readonly givenIgnore: Switch;
  readonly ignore: Switch;
  /** The URLs of the environment. */
  readonly serviceUrl: Setting | undefined;
  readonly globalUrl: Setting | undefined;
  /** The switches of the options or the variables. */
  readonly fips: Switch;
  readonly dualstack: Switch;
  readonly accountId: Setting | undefined;
  /** The mode of the option or the variable. */
  readonly accountIdEndpointMode: Setting | undefined;
}

const {
  region: REGION,
  profile: PROFILE,
  accountId: ACCOUNT,
  accountIdEndpointMode: MODE,
} = settings;
const DEFAULT_PROFILE = fromDefault('profile', PROFILE.default);

/**
 * Reads the settings that the rungs look at.
 *
 * @throws Fault where a file cannot be parsed, or the profile that is named is missing
 */
export function readQuestion(context: Context): Question {
  assertReadable(context.config);
  assertReadable(context.credentials);
  const { options, env } = context;
  const profileName =
    findFilled('profile', options.profile, env, PROFILE.variable) ?? DEFAULT_PROFILE;
  const profile = findProfile(context.config, context.credentials, profileName.value);
  assertProfile(profile, profileName);
  const inProfile = readProfile(profile);
  const region =
    findFilled('region', options.region, env, REGION.variable) ??
    findFilled('region', undefined, env, REGION.otherVariable) ??
    inProfile.region;
  const givenIgnore = readGiven(context, SWITCHES.ignore);
  const ignore = pickSwitch(givenIgnore, inProfile.ignore);
  return {
    context,
    profile,
    inProfile,
    profileName,
    region,
    serviceUrl: findSet(context, context.envVar),
    globalUrl: findSet(context, settings.endpointUrl.variable),
    givenIgnore,
    ignore,
    ignoring: ignore.state !== 'on' ? 'none' : ignore === givenIgnore ? 'all' : 'files',
    fips: readFips(context, region),
    dualstack: readGiven(context, SWITCHES.dualstack),
    accountId:
      findFilled('accountId', options.accountId, env, ACCOUNT.variable) ?? inProfile.accountId,
    accountIdEndpointMode: findFilled(
      'accountIdEndpointMode',
      options.accountIdEndpointMode,
      env,
      MODE.variable,
    ),
  };
}

/** The option, else the variable; an empty value counts as not set. */
function findFilled(
  name: string,
  option: string | undefined,
  env: Context['env'],
  variable: string,
): Setting | undefined {
  if (option) return fromOption(name, option);
  const value = env[variable];
  return value ? fromEnv(variable, value) : undefined;
}

/** The variable, even an empty one. */
function findSet({ env }: Context, variable: string): Setting | undefined {
  const value = env[variable];
  return value === undefined ? undefined : fromEnv(variable, value);
}

/** The switch of the option, else of the variable. */
function readGiven(context: Context, name: SwitchName): Switch {
  const given = context.options[name];
  if (given !== undefined) return readSwitch(fromOption(name, String(given)));
  return readSwitch(findSet(context, settings[name].variable));
}

/** A region such as `fips-us-west-2` turns FIPS on, too. */
function readFips(context: Context, region: Setting | undefined): Switch {
  const fips = readGiven(context, SWITCHES.fips);
  if (isDecided(fips) || region === undefined) return fips;
  return isFipsRegion(region.value) ? { state: 'on', setting: region } : fips;
}

/** The switches in force: those of options and variables, else those of the profile. */
export function readSwitches({ inProfile, fips, dualstack }: Question): {
  readonly fips: Switch;
  readonly dualstack: Switch;
} {
  return {
    fips: pickSwitch(fips, inProfile.fips),
    dualstack: pickSwitch(dualstack, inProfile.dualstack),
  };
}

const DEFAULT_MODE = fromDefault(MODE.key, MODE.default);

/** The account ID endpoint mode in force. */
export function readAccountMode({ inProfile, accountIdEndpointMode }: Question): Setting {
  return accountIdEndpointMode ?? inProfile.accountIdEndpointMode ?? DEFAULT_MODE;
}
