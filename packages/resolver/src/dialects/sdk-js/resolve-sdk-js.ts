import { supportsAccountId } from '@ep/endpoints';

import type { Context } from '../../question/context.js';
import { findChoices } from '../find-choices.js';
import { findProfile, type Profile } from '../../settings/profile.js';
import { firstDecisive, type Resolution } from '../resolution.js';
import { fromDefault, fromEnv, fromOption, type Setting } from '../../settings/source.js';
import { warnTools } from '../warnings/warn-tools.js';
import { findConfiguredUrls } from './find-configured-urls.js';
import { readAccountMode } from './read-account-mode.js';
import { readCredentials, type SdkCredentials } from './read-credentials.js';
import { readRegion, type SdkRegion } from './read-region.js';
import { readBoolean, readConfigured } from './read-setting.js';
import { toEndpoint } from './to-endpoint.js';

/** The settings of one question, as the AWS SDK for JavaScript reads them. */
export interface SdkQuestion {
  readonly context: Context;
  readonly region: SdkRegion;
  readonly fips: Setting<boolean>;
  readonly dualstack: Setting<boolean>;
  readonly identity: SdkCredentials;
  readonly mode: Setting;
}

/**
 * The precedence of the AWS SDK for JavaScript v3, in the order in which it can fail: region,
 * credentials, and all else in {@link toEndpoint}. The client's `profile` has a say in the region
 * and the switches, but not in the URLs, for which only the environment names a profile.
 *
 * Source: the real SDK, observed.
 */
export function resolveSdkJs(context: Context): Resolution {
  const profileName = readProfileName(context);
  const profile = findSdkProfile(context, profileName.value);
  const region = readRegion(context, profile);
  const identity = readCredentials(context, profile);
  const mode = readAccountMode(context, profile);
  const fips = readFips(context, profile, region);
  const dualstack = readDualstack(context, profile);
  const question = { context, region, identity, mode, fips, dualstack };
  const ofUrls = findSdkProfile(context, context.env['AWS_PROFILE'] || 'default');
  const ignore = readIgnore(context, ofUrls);
  const counts = supportsAccountId(context.identifier) && mode.value !== 'disabled' && !fips.value;
  const accountId = counts ? identity.accountId : undefined;
  const findings = [
    ...findConfiguredUrls(context, ofUrls, ignore),
    ...findChoices({ fips, dualstack, mode, accountId }),
  ];
  const winner = firstDecisive(findings);
  return {
    winner,
    profileOfUrls: ofUrls.name,
    toFindings: () => findings,
    toSettings: () => ({
      profile: profileName,
      region: region.setting,
      ignoreConfiguredEndpointUrls: ignore,
      useFipsEndpoint: fips,
      useDualstackEndpoint: dualstack,
      accountId: identity.accountId ?? null,
      accountIdEndpointMode: mode,
    }),
    toEndpoint: () => toEndpoint(question, winner),
    toWarnings: (of) => warnTools(context, ofUrls, fips.value ? fips : dualstack, findings, of),
  };
}

function readProfileName({ options, env }: Context): Setting {
  if (options.profile) return fromOption('profile', options.profile);
  const named = env['AWS_PROFILE'];
  return named ? fromEnv('AWS_PROFILE', named) : fromDefault('profile', 'default');
}

/** A file that the SDK refuses is an empty one to it. */
function findSdkProfile(context: Context, name: string): Profile {
  const { config, credentials } = context;
  return findProfile(
    config?.readable ? config : undefined,
    credentials?.readable ? credentials : undefined,
    name,
  );
}

function readFips(context: Context, profile: Profile, region: SdkRegion): Setting<boolean> {
  if (region.isFips) return { value: true, source: region.setting.source };
  return readBoolean(
    context,
    profile,
    'useFipsEndpoint',
    'AWS_USE_FIPS_ENDPOINT',
    'use_fips_endpoint',
  );
}

function readDualstack(context: Context, profile: Profile): Setting<boolean> {
  return readBoolean(
    context,
    profile,
    'useDualstackEndpoint',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'use_dualstack_endpoint',
  );
}

/** An option that is `false` says nothing: the environment's `true` wins over it. */
function readIgnore(context: Context, profile: Profile): Setting<boolean> {
  const name = 'ignoreConfiguredEndpointUrls';
  if (context.options[name] === true) return fromOption(name, true);
  return readConfigured(
    context,
    profile,
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    'ignore_configured_endpoint_urls',
  );
}
