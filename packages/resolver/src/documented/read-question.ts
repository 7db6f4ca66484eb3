import type { Context } from '../context.js';
import { findProfile, findProfileValue, type Profile } from '../profile.js';
import { ResolverError } from '../resolver-error.js';
import { isFipsRegion } from '../region.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../source.js';
import { assertReadable } from '../assert-readable.js';
import type { Question } from './question.js';
import { isDecided, readSwitch, type Switch } from './read-switch.js';

/**
 * Reads the settings that several rungs look at.
 *
 * @throws ResolverError where a file is unreadable, or the profile that is named is missing
 */
export function readQuestion(context: Context): Question {
  assertReadable(context.config);
  assertReadable(context.credentials);
  const profileName = readProfileName(context);
  const profile = findProfile(context.config, context.credentials, profileName.value);
  assertProfile(profile, profileName);
  const region = readRegion(context, profile);
  const given = readIgnore(context);
  const ignore = isDecided(given) ? given : readIgnoreOfProfile(profile);
  return {
    context,
    profile,
    profileName,
    region,
    ignore,
    ignoring: ignore.state !== 'on' ? 'none' : ignore === given ? 'all' : 'files',
    fips: readFips(context, region),
    dualstack: readOptionOrEnv(context, 'useDualstackEndpoint', 'AWS_USE_DUALSTACK_ENDPOINT'),
    accountId: readAccountId(context, profile),
    accountIdEndpointMode: readMode(context),
  };
}

/** The value of a variable; one that is set to nothing counts as not set. */
export function readEnv({ env }: Context, name: string): Setting | undefined {
  const value = env[name];
  return value ? fromEnv(name, value) : undefined;
}

const DEFAULT_PROFILE = fromDefault('profile', 'default');

function readProfileName(context: Context): Setting {
  const { profile } = context.options;
  if (profile) return fromOption('profile', profile);
  return readEnv(context, 'AWS_PROFILE') ?? DEFAULT_PROFILE;
}

/** Only a profile that somebody names must be there. */
function assertProfile({ config, credentials }: Profile, name: Setting): void {
  if (config !== undefined || credentials !== undefined || name.source.kind === 'default') return;
  throw new ResolverError('EP_RESOLVER_PROFILE_MISSING', name);
}

function readRegion(context: Context, profile: Profile): Setting | undefined {
  const { region } = context.options;
  if (region) return fromOption('region', region);
  const inEnv = readEnv(context, 'AWS_REGION') ?? readEnv(context, 'AWS_DEFAULT_REGION');
  if (inEnv) return inEnv;
  const inProfile = findProfileValue(profile, 'region');
  return inProfile?.value ? inProfile : undefined;
}

function readOptionOrEnv(
  context: Context,
  option: 'useFipsEndpoint' | 'useDualstackEndpoint' | 'ignoreConfiguredEndpointUrls',
  name: string,
): Switch {
  const value = context.options[option];
  if (value !== undefined) return readSwitch(fromOption(option, String(value)));
  const variable = context.env[name];
  return readSwitch(variable === undefined ? undefined : fromEnv(name, variable));
}

/** A region such as `fips-us-west-2` is a switch, too. */
function readFips(context: Context, region: Setting | undefined): Switch {
  const fips = readOptionOrEnv(context, 'useFipsEndpoint', 'AWS_USE_FIPS_ENDPOINT');
  if (isDecided(fips) || region === undefined) return fips;
  return isFipsRegion(region.value) ? { state: 'on', setting: region } : fips;
}

function readIgnore(context: Context): Switch {
  const name = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS';
  return readOptionOrEnv(context, 'ignoreConfiguredEndpointUrls', name);
}

/** The spelling that every tool reads, else the page's own, which none reads. */
function readIgnoreOfProfile(profile: Profile): Switch {
  const setting =
    findProfileValue(profile, 'ignore_configured_endpoint_urls') ??
    findProfileValue(profile, 'ignore_configure_endpoint_urls');
  return readSwitch(setting);
}

function readAccountId(context: Context, profile: Profile): Setting | undefined {
  const { accountId } = context.options;
  if (accountId) return fromOption('accountId', accountId);
  const inProfile = findProfileValue(profile, 'aws_account_id');
  return readEnv(context, 'AWS_ACCOUNT_ID') ?? (inProfile?.value ? inProfile : undefined);
}

function readMode(context: Context): Setting | undefined {
  const { accountIdEndpointMode: mode } = context.options;
  if (mode) return fromOption('accountIdEndpointMode', mode);
  return readEnv(context, 'AWS_ACCOUNT_ID_ENDPOINT_MODE');
}
