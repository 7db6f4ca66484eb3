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

import { Fault } from '../errors/fault.js';
import type { RuleParameters } from '../question/input.js';
import { isRegion } from '../settings/region.js';
import { formatSource, type Setting } from '../settings/source.js';
import { REFUSALS, type Refused, type RuledSetting } from './refusals.js';
import type { RuleEndpoint } from './rule-endpoint.js';

const NONE: readonly AuthScheme[] = Object.freeze([]);

/** The settings behind the parameters of the rules; undefined where no setting is. */
export type RuledSettings = Readonly<Record<RuledSetting, Setting<string | boolean> | undefined>>;

/**
 * Evaluates a service's endpoint rules.
 *
 * @param findSettings called only where the rules refuse, for the setting that they refuse
 * @throws Fault `EP_RESOLVER_RULES` where they refuse, `EP_RESOLVER_ACCOUNT_MISSING` or
 *   `EP_RESOLVER_REGION_MISSING` where they lack an account ID or a region
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
  const refused = known && settings[known.of];
  const setting = refused ? { ...refused, value: toShown(refused, settings) } : null;
  return new Fault(known?.code ?? 'EP_RESOLVER_RULES', setting, {
    why,
    fix: known === undefined ? fix : toFix(known, settings),
  });
}

function toFix({ fix, beside }: Refused, settings: RuledSettings): string {
  const other = beside && settings[beside];
  return other === undefined ? fix : `${fix} The URL is from ${formatSource(other.source)}.`;
}

/** A region such as fips-us-west-2 turns FIPS on; then the region is the value to show. */
function toShown({ value, source }: Setting<string | boolean>, { Region }: RuledSettings): string {
  return String(value === true && source === Region?.source ? Region.value : value);
}

/** The rules of S3 skip a URL that they cannot parse, and then blame the region, even a valid one. */
function toCode({ code }: EndpointError, { Endpoint, Region }: RuledSettings): EndpointErrorCode {
  if (code !== 'EP_ENDPOINT_INVALID_REGION' || !Endpoint) return code;
  const { value = 'none' } = Region ?? {};
  return value && isRegion(String(value)) ? 'EP_ENDPOINT_INVALID_ENDPOINT' : code;
}
