import type { Identifier } from '@ep/identifiers';

import { isGlobalService, isOnlyGlobal } from '../../endpoint-rules/global-services.js';
import { Fault } from '../../errors/fault.js';
import { fixOfNoRegion } from '../../errors/messages.js';
import { isAccountMode } from '../../settings/table.js';
import { hasBotocoreHost } from '../../url/botocore-host.js';
import { type Finding, toUrlSetting } from '../finding.js';
import { assertS3Mode, assertStsMode } from './global-endpoints.js';
import type { BotocoreQuestion } from './read-settings.js';
import { assertBlock, assertNotEmpty, assertNotWritten } from './s3.js';

/**
 * The checks that botocore makes before it evaluates the endpoint rules, in its order. Its older resolver
 * still runs, if only for its errors.
 *
 * @throws Fault the first error
 */
export function checkSettings(question: BotocoreQuestion, winner: Finding): void {
  const { traits, reader } = question;
  const { hasGlobalEndpoints } = traits;
  const { identifier } = reader.context;
  assertNotWritten(question);
  assertBlock(question);
  if (hasGlobalEndpoints && identifier === 's3') assertS3Mode(question);
  assertLegacyResolver(question);
  if (hasGlobalEndpoints && isPlainSts(question, winner.url)) assertStsMode(question);
  assertAccountMode(question);
  assertNotEmpty(question);
  if (winner.url === null) assertLegacyUrl(question);
  else assertUrl(question, winner, winner.url);
  if (hasGlobalEndpoints) {
    assertStsMode(question);
    assertS3Mode(question);
  }
}

function isPlainSts({ reader, fips, dualstack }: BotocoreQuestion, url: string | null): boolean {
  return reader.context.identifier === 'sts' && !url && !fips.value && !dualstack.value;
}

/** The older resolver needs a region, and for dual-stack a partition that has it. */
function assertLegacyResolver(question: BotocoreQuestion): void {
  const { traits, reader, dualstack, region, realRegion } = question;
  const { identifier } = reader.context;
  if (realRegion === undefined) {
    if (isGlobalService(identifier)) return;
    const [variable = ''] = traits.variables.region;
    throw new Fault('EP_RESOLVER_REGION_MISSING', null, { fix: fixOfNoRegion(variable) });
  }
  if (dualstack.value && lacksDualstack(identifier, realRegion)) {
    throw new Fault('EP_RESOLVER_VARIANT', region, { why: realRegion });
  }
}

/**
 * The regions of the partitions without dual-stack endpoints in botocore's endpoints.json, and the services
 * that have some there anyway.
 *
 * Source: botocore 1.43.11: `aws-iso-e` and `aws-iso-f`.
 */
const NO_DUALSTACK = /^(?:eu-isoe|us-isof)-\w+-\d+$/;
const STILL_DUALSTACK: ReadonlySet<Identifier> = new Set<Identifier>(['accessanalyzer', 'lambda']);

function lacksDualstack(identifier: Identifier, region: string): boolean {
  return NO_DUALSTACK.test(region) && !STILL_DUALSTACK.has(identifier);
}

function assertAccountMode({ mode }: BotocoreQuestion): void {
  if (!isAccountMode(mode.value)) throw new Fault('EP_RESOLVER_ACCOUNT_MODE', mode);
}

/** Without a configured URL, the URL of the older resolver is checked: an empty region spoils it. */
function assertLegacyUrl({ reader, region, realRegion }: BotocoreQuestion): void {
  if (realRegion === '' && !isOnlyGlobal(reader.context.identifier)) {
    throw new Fault('EP_RESOLVER_URL', region);
  }
}

function assertUrl({ traits }: BotocoreQuestion, winner: Finding, url: string): void {
  const isOption = winner.source?.kind === 'option';
  const lacksScheme = isOption && traits.needsScheme && url.startsWith('//');
  if (!lacksScheme && hasBotocoreHost(url)) return;
  throw new Fault('EP_RESOLVER_URL', toUrlSetting(winner));
}
