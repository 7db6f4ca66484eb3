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
  UNSET,
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

const { profile: PROFILE, region: REGION, endpointUrl: URL } = settings;
const { accountId: ACCOUNT, accountIdEndpointMode: MODE } = settings;
const [IGNORE, FIPS, DUALSTACK] = [SWITCHES.ignore, SWITCHES.fips, SWITCHES.dualstack];
const DEFAULT_PROFILE = fromDefault('profile', PROFILE.default);

/**
 * Reads the settings that the rungs look at. Variables are read here, each by its own name, and not in a
 * helper for all names, which takes several times as long.
 *
 * @throws Fault where a file cannot be parsed, or the profile that is named is missing
 */
export function readQuestion(context: Context): Question {
  assertReadable(context.config);
  assertReadable(context.credentials);
  const { options, env, envVar } = context;
  const profileName =
    findOption('profile', options.profile) ??
    findVariable(PROFILE.variable, env[PROFILE.variable]) ??
    DEFAULT_PROFILE;
  const profile = findProfile(context.config, context.credentials, profileName.value);
  assertProfile(profile, profileName);
  const inProfile = readProfile(profile);
  const region =
    findOption('region', options.region) ??
    findVariable(REGION.variable, env[REGION.variable]) ??
    findVariable(REGION.otherVariable, env[REGION.otherVariable]) ??
    inProfile.region;
  const givenIgnore = readGiven(IGNORE, options[IGNORE], env[settings[IGNORE].variable]);
  const ignore = pickSwitch(givenIgnore, inProfile.ignore);
  const givenFips = readGiven(FIPS, options[FIPS], env[settings[FIPS].variable]);
  return {
    context,
    profile,
    inProfile,
    profileName,
    region,
    serviceUrl: findSet(envVar, env[envVar]),
    globalUrl: findSet(URL.variable, env[URL.variable]),
    givenIgnore,
    ignore,
    ignoring: ignore.state !== 'on' ? 'none' : ignore === givenIgnore ? 'all' : 'files',
    fips: toFips(givenFips, region),
    dualstack: readGiven(DUALSTACK, options[DUALSTACK], env[settings[DUALSTACK].variable]),
    accountId:
      findOption('accountId', options.accountId) ??
      findVariable(ACCOUNT.variable, env[ACCOUNT.variable]) ??
      inProfile.accountId,
    accountIdEndpointMode:
      findOption('accountIdEndpointMode', options.accountIdEndpointMode) ??
      findVariable(MODE.variable, env[MODE.variable]),
  };
}

/** An option; an empty one counts as not set. */
function findOption(name: string, value: string | undefined): Setting | undefined {
  return value ? fromOption(name, value) : undefined;
}

/** A variable; an empty one counts as not set. */
function findVariable(name: string, value: string | undefined): Setting | undefined {
  return value ? fromEnv(name, value) : undefined;
}

/** A variable, even an empty one. */
function findSet(name: string, value: string | undefined): Setting | undefined {
  return value === undefined ? undefined : fromEnv(name, value);
}

/** The switch of the option, else of the variable. */
function readGiven(
  name: SwitchName,
  given: boolean | undefined,
  variable: string | undefined,
): Switch {
  if (given !== undefined) return readSwitch(fromOption(name, String(given)));
  return variable === undefined ? UNSET : readSwitch(fromEnv(settings[name].variable, variable));
}

/** A region such as `fips-us-west-2` turns FIPS on, too. */
function toFips(given: Switch, region: Setting | undefined): Switch {
  if (isDecided(given) || region === undefined) return given;
  return isFipsRegion(region.value) ? { state: 'on', setting: region } : given;
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
