import { assertProfile } from '../../assert-profile.js';
import { assertReadable } from '../../question/check-files.js';
import type { Context } from '../../question/context.js';
import { findProfile } from '../../settings/profile.js';
import { isFipsRegion } from '../../settings/region.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../../settings/source.js';
import { type ProfileSettings, readProfile } from './profile-settings.js';
import type { Question } from './question.js';
import { isDecided, pickSwitch, readSwitch, type Switch, UNSET } from './read-switch.js';

/**
 * Reads the settings that several rungs look at.
 *
 * @throws Fault where a file is unreadable, or the profile that is named is missing
 */
export function readQuestion(context: Context): Question {
  assertReadable(context.config);
  assertReadable(context.credentials);
  const profileName = readProfileName(context);
  const profile = findProfile(context.config, context.credentials, profileName.value);
  assertProfile(profile, profileName);
  const inProfile = readProfile(profile);
  const region = readRegion(context, inProfile);
  const givenIgnore = readIgnore(context);
  const ignore = pickSwitch(givenIgnore, inProfile.ignore);
  return {
    context,
    profile,
    inProfile,
    profileName,
    region,
    serviceUrl: fromSet(context.envVar, context.env[context.envVar]),
    globalUrl: fromSet('AWS_ENDPOINT_URL', context.env['AWS_ENDPOINT_URL']),
    givenIgnore,
    ignore,
    ignoring: ignore.state !== 'on' ? 'none' : ignore === givenIgnore ? 'all' : 'files',
    fips: readFips(context, region),
    dualstack: readDualstack(context),
    accountId: readAccountId(context, inProfile),
    accountIdEndpointMode: readMode(context),
  };
}

const DEFAULT_PROFILE = fromDefault('profile', 'default');

function readProfileName({ options, env }: Context): Setting {
  if (options.profile) return fromOption('profile', options.profile);
  return fromVariable('AWS_PROFILE', env['AWS_PROFILE']) ?? DEFAULT_PROFILE;
}

/** The value of a variable, even one that is set to nothing. */
function fromSet(name: string, value: string | undefined): Setting | undefined {
  return value === undefined ? undefined : fromEnv(name, value);
}

/** The value of a variable; one that is set to nothing counts as not set. */
function fromVariable(name: string, value: string | undefined): Setting | undefined {
  return value ? fromEnv(name, value) : undefined;
}

function readRegion({ options, env }: Context, inProfile: ProfileSettings): Setting | undefined {
  if (options.region) return fromOption('region', options.region);
  return (
    fromVariable('AWS_REGION', env['AWS_REGION']) ??
    fromVariable('AWS_DEFAULT_REGION', env['AWS_DEFAULT_REGION']) ??
    inProfile.region
  );
}

/** A switch as its option has it, else as its variable has it. */
function readGiven(
  option: string,
  given: boolean | undefined,
  name: string,
  variable: string | undefined,
): Switch {
  if (given !== undefined) return readSwitch(fromOption(option, String(given)));
  return variable === undefined ? UNSET : readSwitch(fromEnv(name, variable));
}

function readDualstack({ options, env }: Context): Switch {
  const name = 'AWS_USE_DUALSTACK_ENDPOINT';
  return readGiven('useDualstackEndpoint', options.useDualstackEndpoint, name, env[name]);
}

/** A region such as `fips-us-west-2` is a switch, too. */
function readFips({ options, env }: Context, region: Setting | undefined): Switch {
  const name = 'AWS_USE_FIPS_ENDPOINT';
  const fips = readGiven('useFipsEndpoint', options.useFipsEndpoint, name, env[name]);
  if (isDecided(fips) || region === undefined) return fips;
  return isFipsRegion(region.value) ? { state: 'on', setting: region } : fips;
}

function readIgnore({ options, env }: Context): Switch {
  const given = options.ignoreConfiguredEndpointUrls;
  const name = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS';
  return readGiven('ignoreConfiguredEndpointUrls', given, name, env[name]);
}

function readAccountId({ options, env }: Context, inProfile: ProfileSettings): Setting | undefined {
  if (options.accountId) return fromOption('accountId', options.accountId);
  return fromVariable('AWS_ACCOUNT_ID', env['AWS_ACCOUNT_ID']) ?? inProfile.accountId;
}

function readMode({ options, env }: Context): Setting | undefined {
  const { accountIdEndpointMode: mode } = options;
  if (mode) return fromOption('accountIdEndpointMode', mode);
  return fromVariable('AWS_ACCOUNT_ID_ENDPOINT_MODE', env['AWS_ACCOUNT_ID_ENDPOINT_MODE']);
}
