import {
  type AuthScheme,
  type EndpointError,
  type EndpointErrorCode,
  type EndpointParams,
  isEndpointError,
} from '@ep/endpoints';

import type { Context } from './context.js';
import type { RuleParameters } from './input.js';
import { REFUSALS, type RuledSetting } from './refusals.js';
import { isRegion } from './region.js';
import { ResolverError } from './resolver-error.js';
import type { Setting } from './source.js';
import type { RuleEndpoint } from './tables.js';

const NONE: readonly AuthScheme[] = [];

/** The settings that parameters of the rules are from, undefined where one is from none. */
export type RuledSettings = Readonly<Record<RuledSetting, Setting<string | boolean> | undefined>>;

/**
 * Asks a service's endpoint rules.
 *
 * @throws ResolverError `EP_RESOLVER_RULES` where they refuse, with the setting that they refuse
 */
export function evaluateRules(
  { identifier, tables }: Context,
  parameters: RuleParameters,
  findSettings: () => RuledSettings,
): RuleEndpoint {
  const { endpointFor } = tables.rules;
  try {
    const { url, headers, properties } = endpointFor(identifier, parameters as EndpointParams);
    return { url, headers, authSchemes: properties.authSchemes ?? NONE };
  } catch (error) {
    if (isEndpointError(error)) throw toResolverError(error, tables.rules, findSettings());
    throw error;
  }
}

function toResolverError(
  error: EndpointError,
  { explainRefusal }: Context['tables']['rules'],
  settings: RuledSettings,
): ResolverError {
  const code = toCode(error, settings);
  const { why, cure } = explainRefusal(code);
  const known = REFUSALS[code];
  const setting = known && settings[known.of];
  const at = setting === undefined ? null : { ...setting, value: String(setting.value) };
  return new ResolverError(known?.code ?? 'EP_RESOLVER_RULES', at, {
    detail: why.replace(/\.$/, ''),
    cure: known?.cure ?? cure,
  });
}

/** The rules of S3 pass a URL that they cannot take apart by, and end at the region, however sound. */
function toCode({ code }: EndpointError, { Endpoint, Region }: RuledSettings): EndpointErrorCode {
  if (code !== 'EP_ENDPOINT_INVALID_REGION' || !Endpoint) return code;
  const { value = 'none' } = Region ?? {};
  return value && isRegion(String(value)) ? 'EP_ENDPOINT_INVALID_ENDPOINT' : code;
}
