import { supportsAccountId } from '@ep/endpoints';

import { evaluateRules } from '../../endpoint-rules/evaluate-rules.js';
import type { RuleEndpoint } from '../../endpoint-rules/rule-endpoint.js';
import { Fault } from '../../errors/fault.js';
import type { RuleParameters } from '../../question/input.js';
import type { Setting } from '../../settings/source.js';
import { isAccountMode } from '../../settings/table.js';
import { isUnchanged, parseWebUrl, type WebUrl } from '../../url/web-url.js';
import { type Finding, toUrlSetting } from '../finding.js';
import { toRuledSettings } from '../tool/tool-question.js';
import { assertCredentials } from './read-credentials.js';
import type { SdkQuestion } from './read-settings.js';

/**
 * What the SDK does once it has a URL, or knows that there is none: it parses the URL, evaluates the
 * service's endpoint rules with it and with both switches, and parses their answer.
 *
 * @throws Fault the first error
 */
export function toEndpoint(question: SdkQuestion, winner: Finding): RuleEndpoint {
  const { credentials } = question;
  const { identifier, options } = question.reader.context;
  const setting = toUrlSetting(winner);
  // S3 evaluates its rules before it looks for credentials; other services do not.
  if (identifier !== 's3') assertCredentials(credentials, identifier);
  const parameters = { ...toParameters(question, setting), ...options.parameters };
  const endpoint = evaluateRules(identifier, parameters, () => toRuledSettings(question, winner));
  const requestUrl = toRequestUrl(endpoint.url, setting);
  assertCredentials(credentials, identifier);
  return { ...endpoint, url: requestUrl };
}

function toParameters(question: SdkQuestion, url: Setting | undefined): RuleParameters {
  const { reader, realRegion, fips, dualstack } = question;
  return {
    Endpoint: url === undefined ? undefined : toEndpointParameter(url),
    Region: realRegion,
    UseFIPS: fips.value,
    UseDualStack: dualstack.value,
    ...(supportsAccountId(reader.context.identifier) ? accountParameters(question) : undefined),
  };
}

function accountParameters({ mode, accountId }: SdkQuestion): RuleParameters {
  if (!isAccountMode(mode.value)) throw new Fault('EP_RESOLVER_ACCOUNT_MODE', mode);
  return { AccountId: accountId?.value, AccountIdEndpointMode: mode.value };
}

/** The parts of a URL that the SDK uses: no user, no query, no fragment, no port 0. */
function toEndpointParameter(setting: Setting): string {
  if (isUnchanged(setting.value)) return setting.value;
  const url = parseWebUrl(setting.value);
  if (url === undefined) throw new Fault('EP_RESOLVER_URL', setting);
  return joinUrl(url, url.hostname, url.pathname);
}

/** Where the request goes: to localhost where the URL has no host. */
function toRequestUrl(text: string, setting: Setting | undefined): string {
  if (isUnchanged(text)) return text;
  const url = parseWebUrl(text);
  if (url === undefined) throw new Fault('EP_RESOLVER_URL', setting);
  return joinUrl(url, url.hostname || 'localhost', url.pathname === '/' ? '' : url.pathname);
}

function joinUrl({ protocol, port }: WebUrl, hostname: string, path: string): string {
  const isGiven = port !== '' && Number(port) !== 0;
  return `${protocol}//${hostname}${isGiven ? `:${port}` : ''}${path}`;
}
