import { supportsAccountId } from '@ep/endpoints';

import { fixOfNoRegion } from '../../errors/messages.js';
import { type Finding, toUrlSetting } from '../finding.js';
import type { RuleParameters } from '../../question/input.js';
import { isGlobalService, isOnlyGlobal } from '../../endpoint-rules/global-services.js';
import { parseFipsRegion } from '../../settings/region.js';
import { Fault } from '../../errors/fault.js';
import type { RuledSettings } from '../../endpoint-rules/evaluate-rules.js';
import type { RuleEndpoint } from '../../tables.js';
import type { Setting, Source } from '../../settings/source.js';
import { hasBotocoreHost } from '../../url/botocore-host.js';
import { toStandIn } from '../../url/placeholder.js';
import { assertS3Mode, assertStsMode, usesGlobalEndpoint } from './global-endpoints.js';
import { lacksDualstack } from './partitions.js';
import type { BotocoreQuestion } from './resolve-botocore.js';
import { s3Parameters } from './s3-parameters.js';
import { assertS3NotEmpty, assertS3Overrides } from './s3-empty.js';
import { assertS3Block } from './s3-settings.js';
import { traitsOf } from './traits.js';

const ACCOUNT_MODES = new Set(['preferred', 'disabled', 'required']);

/**
 * What botocore does once it has a URL, or knows that it has none: its older resolver, which still
 * runs for its errors, then its checks, then the service's endpoint rules.
 *
 * @throws Fault whichever error comes first
 */
export function toEndpoint(
  question: BotocoreQuestion,
  mode: Setting,
  winner: Finding,
): RuleEndpoint {
  const { url, source } = winner;
  const { context, profile, region } = question;
  const { hasGlobalEndpoints } = traitsOf(context.dialect);
  const real = region === undefined ? undefined : parseFipsRegion(region.value).region;
  assertS3Overrides(context, profile);
  assertS3Block(context, profile);
  if (hasGlobalEndpoints && context.identifier === 's3') assertS3Mode(context, profile);
  assertLegacyResolver(question, real);
  if (hasGlobalEndpoints && isPlainSts(question, url)) assertStsMode(context, profile);
  assertAccountMode(mode);
  assertS3NotEmpty(profile);
  if (url === null) assertLegacyUrl(question, real);
  else assertUrl(question, url, source);
  if (hasGlobalEndpoints) {
    assertStsMode(context, profile);
    assertS3Mode(context, profile);
  }
  return askRules(question, mode, winner, real);
}

function isPlainSts({ context, fips, dualstack }: BotocoreQuestion, url: string | null): boolean {
  return context.identifier === 'sts' && !url && !fips.value && !dualstack.value;
}

/** The older resolver needs a region, and dual-stack where the region's partition has it. */
function assertLegacyResolver(question: BotocoreQuestion, region: string | undefined): void {
  const { context, dualstack, region: setting } = question;
  const { identifier } = context;
  if (region === undefined) {
    if (isGlobalService(identifier)) return;
    const [variable = ''] = traitsOf(context.dialect).regionVariables;
    const fix = fixOfNoRegion(variable);
    throw new Fault('EP_RESOLVER_REGION_MISSING', null, { fix });
  }
  if (dualstack.value && lacksDualstack(identifier, region)) {
    throw new Fault('EP_RESOLVER_VARIANT', setting, { detail: region });
  }
}

function assertAccountMode(mode: Setting): void {
  if (!ACCOUNT_MODES.has(mode.value)) throw new Fault('EP_RESOLVER_ACCOUNT_MODE', mode);
}

/** Without a URL it is the older resolver's that is checked; only an empty region makes it bad. */
function assertLegacyUrl({ context, region }: BotocoreQuestion, real: string | undefined): void {
  if (real === '' && !isOnlyGlobal(context.identifier)) throw new Fault('EP_RESOLVER_URL', region);
}

function assertUrl({ context }: BotocoreQuestion, url: string, source: Source | null): void {
  const isArgument = source?.kind === 'option';
  const lacksScheme = isArgument && traitsOf(context.dialect).needsScheme && url.startsWith('//');
  if (!lacksScheme && hasBotocoreHost(url)) return;
  const setting = source === null ? undefined : { value: url, source };
  throw new Fault('EP_RESOLVER_URL', setting);
}

function askRules(
  question: BotocoreQuestion,
  mode: Setting,
  winner: Finding,
  region: string | undefined,
): RuleEndpoint {
  const { identifier, options, tables } = question.context;
  const { url } = winner;
  const standIn = url === null ? undefined : toStandIn(url);
  const parameters = toParameters(question, mode, standIn?.given, region);
  const all = { ...parameters, ...options.parameters };
  const endpoint = tables.rules.evaluateRules(identifier, all, () =>
    findSettings(question, mode, winner),
  );
  if (standIn !== undefined) return { ...endpoint, url: standIn.restore(endpoint.url) };
  const isPlain = options.useSsl === false && endpoint.url.startsWith('https://');
  return isPlain ? { ...endpoint, url: `http://${endpoint.url.slice(8)}` } : endpoint;
}

/** What refusals of the rules are about. */
function findSettings(
  { region, fips, dualstack, accountId }: BotocoreQuestion,
  mode: Setting,
  winner: Finding,
): RuledSettings {
  return {
    Region: region,
    Endpoint: toUrlSetting(winner),
    UseFIPS: fips,
    UseDualStack: dualstack,
    AccountId: accountId,
    AccountIdEndpointMode: mode,
  };
}

/** With a URL the rules get no switch: any configured URL drops them. */
function toParameters(
  question: BotocoreQuestion,
  mode: Setting,
  url: string | undefined,
  region: string | undefined,
): RuleParameters {
  const { context, profile, fips, dualstack, accountId } = question;
  const { identifier } = context;
  const isGlobal = traitsOf(context.dialect).hasGlobalEndpoints
    ? usesGlobalEndpoint(context, profile, region)
    : false;
  return {
    Region: region ?? withoutRegion(question, isGlobal, url),
    Endpoint: url,
    UseFIPS: url === undefined && fips.value,
    UseDualStack: url === undefined && dualstack.value,
    ...(isGlobal ? { UseGlobalEndpoint: true } : undefined),
    ...(supportsAccountId(identifier)
      ? { AccountId: accountId?.value, AccountIdEndpointMode: mode.value }
      : undefined),
    ...(identifier === 's3' ? s3Parameters(profile, url) : undefined),
  };
}

/** The name of the whole partition, which only S3 and requests without a URL need. */
function withoutRegion(
  { context, dualstack }: BotocoreQuestion,
  isGlobal: boolean,
  url: string | undefined,
): string | undefined {
  if (context.identifier === 's3') return isGlobal || dualstack.value ? 'us-east-1' : 'aws-global';
  return url === undefined ? 'aws-global' : undefined;
}
