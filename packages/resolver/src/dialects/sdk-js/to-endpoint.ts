import { supportsAccountId } from '@ep/endpoints';

import { type Finding, toUrlSetting } from '../finding.js';
import type { RuleParameters } from '../../question/input.js';
import { Fault } from '../../errors/fault.js';
import type { RuledSettings } from '../../endpoint-rules/evaluate-rules.js';
import type { RuleEndpoint } from '../../tables.js';
import type { Setting } from '../../settings/source.js';
import { isUnchanged, parseWebUrl, type WebUrl } from '../../url/web-url.js';
import { isAccountMode } from './read-account-mode.js';
import { assertCredentials } from './read-credentials.js';
import type { SdkQuestion } from './resolve-sdk-js.js';

/**
 * What the SDK does once it has a URL, or knows that it has none: it parses the URL, asks the
 * service's endpoint rules with it and with both switches, and parses their answer.
 *
 * @throws Fault whichever error comes first
 */
export function toEndpoint(question: SdkQuestion, winner: Finding): RuleEndpoint {
  const { context, identity } = question;
  const { identifier, options, tables } = context;
  const setting = toUrlSetting(winner);
  // S3 asks its rules how to sign before it has anything to sign with; other services do not.
  if (identifier !== 's3') assertCredentials(identity, identifier);
  const parameters = { ...toParameters(question, setting), ...options.parameters };
  const endpoint = tables.rules.evaluateRules(identifier, parameters, () =>
    findSettings(question, setting),
  );
  const requestUrl = toRequestUrl(endpoint.url, setting);
  assertCredentials(identity, identifier);
  return { ...endpoint, url: requestUrl };
}

/** What refusals of the rules are about. */
function findSettings(
  { region, fips, dualstack, identity, mode }: SdkQuestion,
  url: Setting | undefined,
): RuledSettings {
  return {
    Region: region.setting,
    Endpoint: url,
    UseFIPS: fips,
    UseDualStack: dualstack,
    AccountId: identity.accountId,
    AccountIdEndpointMode: mode,
  };
}

function toParameters(question: SdkQuestion, url: Setting | undefined): RuleParameters {
  const { context, region, fips, dualstack } = question;
  return {
    Endpoint: url === undefined ? undefined : toEndpointParameter(url),
    Region: region.real,
    UseFIPS: fips.value,
    UseDualStack: dualstack.value,
    ...(supportsAccountId(context.identifier) ? accountParameters(question) : undefined),
  };
}

function accountParameters({ mode, identity }: SdkQuestion): RuleParameters {
  if (!isAccountMode(mode.value)) throw new Fault('EP_RESOLVER_ACCOUNT_MODE', mode);
  return { AccountId: identity.accountId?.value, AccountIdEndpointMode: mode.value };
}

/** What is left of a URL once it was taken apart: no user, no query, no fragment, no port 0. */
function toEndpointParameter(setting: Setting): string {
  if (isUnchanged(setting.value)) return setting.value;
  const url = parseWebUrl(setting.value);
  if (url === undefined) throw new Fault('EP_RESOLVER_URL', setting);
  return joinUrl(url, url.hostname, url.pathname);
}

/** Where the request goes: to this very machine where the URL names no host. */
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
