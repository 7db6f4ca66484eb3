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
  const rules = allRules().get(identifier);
  if (rules === undefined) throw new EndpointError('NO_RULES', identifier, params);
  return rules(params as never);
}

/** Whether the model of a service has endpoint rules. */
export function hasEndpointRules(identifier: string): identifier is IdentifierWithRules {
  return allRules().has(identifier);
}

type Rules = (params: never) => Endpoint;

let built: ReadonlyMap<string, Rules> | undefined;

/**
 * The table as a map, which finds a name that is known at run time alone in less time, and nothing that
 * objects have of their own. Built at the first question, so that importing this module costs nothing.
 */
function allRules(): ReadonlyMap<string, Rules> {
  return (built ??= new Map<string, Rules>(Object.entries(table)));
}
