import type { ParamsByIdentifier } from './generated/params.js';
import { table } from './generated/table.js';
import type { Endpoint } from './runtime/endpoint.js';
import { EndpointError } from './runtime/endpoint-error.js';

/** The identifier of a service whose model has endpoint rules. */
export type IdentifierWithRules = keyof ParamsByIdentifier;

/** What the endpoint rules of a service ask for. */
export type EndpointParams<I extends IdentifierWithRules = IdentifierWithRules> =
  ParamsByIdentifier[I];

/**
 * A service's own endpoint, as the rules in its model make it.
 *
 * @throws EndpointError where the rules refuse the parameters, and `EP_ENDPOINT_NO_RULES` where,
 *   against its type, the identifier is none of a service with rules
 */
export function endpointFor<const I extends IdentifierWithRules>(
  identifier: I,
  params: EndpointParams<I>,
): Endpoint {
  if (!hasEndpointRules(identifier)) throw new EndpointError('NO_RULES', identifier, params);
  const rules: (params: never) => Endpoint = table[identifier];
  return rules(params as never);
}

/** Whether the model of a service has endpoint rules. */
export function hasEndpointRules(identifier: string): identifier is IdentifierWithRules {
  return Object.hasOwn(table, identifier);
}
