import {
  type AuthScheme,
  type EndpointError,
  type EndpointErrorCode,
  endpointFor,
  type EndpointParams,
  explainRefusal,
  isEndpointError,
} from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import type { RuleParameters } from '../question/input.js';
import { REFUSALS, type Refused, type RuledSetting } from './refusals.js';
import { isRegion } from '../settings/region.js';
import { Fault } from '../errors/fault.js';
import { formatSource, type Setting } from '../settings/source.js';
import type { RuleEndpoint } from '../tables.js';

const NONE: readonly AuthScheme[] = Object.freeze([]);

/** The settings that parameters of the rules are from, undefined where one is from none. */
export type RuledSettings = Readonly<Record<RuledSetting, Setting<string | boolean> | undefined>>;

/**
 * Asks a service's endpoint rules.
 *
 * @throws Fault `EP_RESOLVER_RULES` where they refuse, with the setting that they refuse, or
 *   `EP_RESOLVER_ACCOUNT_MISSING` and `EP_RESOLVER_REGION_MISSING` where that is what they lack
 */
export function evaluateRules(
  identifier: Identifier,
  parameters: RuleParameters,
  findSettings: () => RuledSettings,
): RuleEndpoint {
  try {
    const { url, headers, properties } = endpointFor(identifier, parameters as EndpointParams);
    return { url, headers, authSchemes: properties.authSchemes ?? NONE };
  } catch (error) {
    if (isEndpointError(error)) throw toFault(error, findSettings());
    throw error;
  }
}

function toFault(error: EndpointError, settings: RuledSettings): Fault {
  const code = toCode(error, settings);
  if (code === 'EP_ENDPOINT_NO_REGION') return new Fault('EP_RESOLVER_REGION_MISSING');
  const { why, fix } = explainRefusal(code);
  const known = REFUSALS[code];
  const setting = known && settings[known.of];
  const at = setting === undefined ? null : { ...setting, value: toShown(setting, settings) };
  return new Fault(known?.code ?? 'EP_RESOLVER_RULES', at, {
    detail: why.replace(/\.$/, ''),
    fix: known === undefined ? fix : toFix(known, settings),
  });
}

function toFix({ fix, beside }: Refused, settings: RuledSettings): string {
  const other = beside && settings[beside];
  return other === undefined ? fix : `${fix} The URL is from ${formatSource(other.source)}.`;
}

/** A switch that is on by the region, such as fips-us-west-2, has the region for its value. */
function toShown({ value, source }: Setting<string | boolean>, { Region }: RuledSettings): string {
  return String(value === true && source === Region?.source ? Region.value : value);
}

/** The rules of S3 pass a URL that they cannot take apart by, and end at the region, however sound. */
function toCode({ code }: EndpointError, { Endpoint, Region }: RuledSettings): EndpointErrorCode {
  if (code !== 'EP_ENDPOINT_INVALID_REGION' || !Endpoint) return code;
  const { value = 'none' } = Region ?? {};
  return value && isRegion(String(value)) ? 'EP_ENDPOINT_INVALID_ENDPOINT' : code;
}
