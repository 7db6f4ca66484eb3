import {
  type AuthScheme,
  endpointFor,
  type EndpointParams,
  isEndpointError,
  supportsAccountId,
} from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import type { RuleParameters } from './input.js';
import { ResolverError } from './resolver-error.js';
import type { RuleEndpoint, Rules } from './rules-port.js';

const NONE: readonly AuthScheme[] = [];

/**
 * Asks a service's endpoint rules.
 *
 * @throws ResolverError `EP_RESOLVER_RULES` where they refuse
 */
export function evaluateRules(identifier: Identifier, parameters: RuleParameters): RuleEndpoint {
  try {
    const { url, headers, properties } = endpointFor(identifier, parameters as EndpointParams);
    return { url, headers, authSchemes: properties.authSchemes ?? NONE };
  } catch (error) {
    if (isEndpointError(error)) throw new ResolverError('EP_RESOLVER_RULES', null, error.code);
    throw error;
  }
}

/** Whether a service's endpoint rules know endpoints of an account's own. */
export function hasAccountEndpoints(identifier: Identifier): boolean {
  return supportsAccountId(identifier);
}

/** The endpoint rules of all services. */
export const rules: Rules = { evaluate: evaluateRules, hasAccountEndpoints };
