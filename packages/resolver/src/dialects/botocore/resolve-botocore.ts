import { supportsAccountId } from '@ep/endpoints';

import { assertProfile } from '../../assert-profile.js';
import { assertReadable } from '../../question/check-files.js';
import type { Context } from '../../question/context.js';
import { findChoices } from '../find-choices.js';
import { findProfile, findProfileValue, type Profile } from '../../settings/profile.js';
import { isFipsRegion, isRegion } from '../../settings/region.js';
import { firstDecisive, type Resolution } from '../resolution.js';
import { Fault } from '../../errors/fault.js';
import { fromDefault, fromOption, type Setting } from '../../settings/source.js';
import { warnTools } from '../warnings/warn-tools.js';
import { findConfiguredUrls } from './find-configured-urls.js';
import { readAccountId } from './read-credentials.js';
import { readAccountMode } from './read-account-mode.js';
import { readBoolean, readFirst } from './read-setting.js';
import { readDualstack } from './s3-settings.js';
import { toEndpoint } from './to-endpoint.js';
import { traitsOf } from './traits.js';

/** The settings of one question, as botocore reads them. */
export interface BotocoreQuestion {
  readonly context: Context;
  readonly profile: Profile;
  readonly region: Setting | undefined;
  readonly fips: Setting<boolean>;
  readonly dualstack: Setting<boolean>;
  readonly accountId: Setting | undefined;
}

/**
 * The precedence of boto3 and of the AWS CLI, in the order in which botocore can fail: region given,
 * files, profile, region of the profile, credentials. What comes after a URL is found is in
 * {@link toEndpoint}.
 *
 * Source: the real tools, observed.
 */
export function resolveBotocore(context: Context): Resolution {
  const traits = traitsOf(context.dialect);
  const given = readGivenRegion(context, traits.regionVariables);
  assertRegion(given);
  assertReadable(context.config);
  assertReadable(context.credentials);
  const profileName = readProfileName(context, traits.profileVariables);
  const profile = findProfile(context.config, context.credentials, profileName.value);
  assertProfile(profile, profileName);
  const region = given ?? findProfileValue(profile, 'region');
  assertRegion(region);
  const accountId = readAccountId(context, profile);
  const { fips, dualstack } = readSwitches(context, profile, region);
  return answer({ context, profile, region, accountId, fips, dualstack }, profileName);
}

/** Any configured URL outranks the switches and the account ID; together these choose the rest. */
function answer(question: BotocoreQuestion, profileName: Setting): Resolution {
  const { context, profile, fips, dualstack, accountId, region } = question;
  const ignore = readBoolean(
    context,
    profile,
    'ignoreConfiguredEndpointUrls',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    'ignore_configured_endpoint_urls',
  );
  const mode = readAccountMode(context, profile);
  const counts = supportsAccountId(context.identifier) && mode.value !== 'disabled' && !fips.value;
  const choices = { fips, dualstack, mode, accountId: counts ? accountId : undefined };
  const findings = [...findConfiguredUrls(context, profile, ignore), ...findChoices(choices)];
  const winner = firstDecisive(findings);
  return {
    winner,
    profileOfUrls: profile.name,
    toFindings: () => findings,
    toSettings: () => ({
      profile: profileName,
      region: region ?? null,
      ignoreConfiguredEndpointUrls: ignore,
      useFipsEndpoint: fips,
      useDualstackEndpoint: dualstack,
      accountId: accountId ?? null,
      accountIdEndpointMode: mode,
    }),
    toEndpoint: () => toEndpoint(question, mode, winner),
    toWarnings: (of) => warnTools(context, profile, fips.value ? fips : dualstack, findings, of),
  };
}

function readProfileName(context: Context, variables: readonly string[]): Setting {
  const { profile } = context.options;
  if (profile !== undefined) return fromOption('profile', profile);
  return readFirst(context, variables) ?? fromDefault('profile', 'default');
}

function readGivenRegion(context: Context, variables: readonly string[]): Setting | undefined {
  const { region } = context.options;
  return region === undefined ? readFirst(context, variables) : fromOption('region', region);
}

function assertRegion(region: Setting | undefined): void {
  if (region === undefined || isRegion(region.value)) return;
  throw new Fault('EP_RESOLVER_REGION_INVALID', region);
}

function readSwitches(
  context: Context,
  profile: Profile,
  region: Setting | undefined,
): Pick<BotocoreQuestion, 'fips' | 'dualstack'> {
  const isFips = region !== undefined && isFipsRegion(region.value);
  const fips = readBoolean(
    context,
    profile,
    'useFipsEndpoint',
    'AWS_USE_FIPS_ENDPOINT',
    'use_fips_endpoint',
  );
  return {
    fips: isFips ? { value: true, source: region.source } : fips,
    dualstack: readDualstack(context, profile),
  };
}
