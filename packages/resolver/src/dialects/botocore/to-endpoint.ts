import { supportsAccountId } from '@ep/endpoints';

import { evaluateRules } from '../../endpoint-rules/evaluate-rules.js';
import type { RuleEndpoint } from '../../endpoint-rules/rule-endpoint.js';
import type { RuleParameters } from '../../question/input.js';
import { toPlaceholder } from '../../url/placeholder.js';
import type { Finding } from '../finding.js';
import { toRuledSettings } from '../tool/tool-question.js';
import { usesGlobalEndpoint } from './global-endpoints.js';
import { checkSettings } from './legacy-checks.js';
import type { BotocoreQuestion } from './read-settings.js';
import { s3Parameters } from './s3.js';

/**
 * What botocore does once it has a URL, or knows that there is none: its checks, then the service's
 * endpoint rules.
 *
 * @throws Fault the first error
 */
export function toEndpoint(question: BotocoreQuestion, winner: Finding): RuleEndpoint {
  checkSettings(question, winner);
  const { identifier, options } = question.reader.context;
  const placeholder = winner.url === null ? undefined : toPlaceholder(winner.url);
  const all = { ...toParameters(question, placeholder?.given), ...options.parameters };
  const endpoint = evaluateRules(identifier, all, () => toRuledSettings(question, winner));
  if (placeholder !== undefined) return { ...endpoint, url: placeholder.restore(endpoint.url) };
  const isPlain = options.useSsl === false && endpoint.url.startsWith('https://');
  return isPlain ? { ...endpoint, url: `http://${endpoint.url.slice(8)}` } : endpoint;
}

/** With a URL the rules get no switch: any configured URL overrides the switches. */
function toParameters(question: BotocoreQuestion, url: string | undefined): RuleParameters {
  const { traits, reader, realRegion, fips, dualstack, accountId, mode } = question;
  const { identifier } = reader.context;
  const isGlobal = traits.hasGlobalEndpoints && usesGlobalEndpoint(question);
  return {
    Region: realRegion ?? withoutRegion(question, isGlobal, url),
    Endpoint: url,
    UseFIPS: url === undefined && fips.value,
    UseDualStack: url === undefined && dualstack.value,
    ...(isGlobal ? { UseGlobalEndpoint: true } : undefined),
    ...(supportsAccountId(identifier)
      ? { AccountId: accountId?.value, AccountIdEndpointMode: mode.value }
      : undefined),
    ...(identifier === 's3' ? s3Parameters(reader, url) : undefined),
  };
}

/** The name of the whole partition, which only S3 and requests without a URL need. */
function withoutRegion(
  { reader, dualstack }: BotocoreQuestion,
  isGlobal: boolean,
  url: string | undefined,
): string | undefined {
  if (reader.context.identifier === 's3') {
    return isGlobal || dualstack.value ? 'us-east-1' : 'aws-global';
  }
  return url === undefined ? 'aws-global' : undefined;
}
