import type { Identifier } from '@ep/identifiers';

import type { CommonParams } from './common-params.js';
import type { ParamsByIdentifier } from './generated/params.js';
import { table } from './generated/table.js';
import type { Endpoint } from './runtime/endpoint.js';
import { EndpointError } from './runtime/endpoint-error.js';

/** The identifier of a service that has endpoint rules. */
export type IdentifierWithRules = keyof ParamsByIdentifier;

/**
 * The parameters of a service's endpoint rules, by the names that the rules have for them.
 *
 * @example
 * ```ts
 * type Bucket = EndpointParams<'s3'>['Bucket']; // string | undefined
 * type AccountId = EndpointParams<'dynamodb'>['AccountId']; // string | undefined
 * ```
 */
export type EndpointParams<I extends Identifier = Identifier> = I extends IdentifierWithRules
  ? ParamsByIdentifier[I]
  : CommonParams;

/**
 * A service's own endpoint, as the endpoint rules in its model make it. Parameters are not checked
 * against their types; null from plain JavaScript counts as not set.
 *
 * @throws EndpointError where the rules refuse the parameters, and `EP_ENDPOINT_NO_RULES` where the
 *   service has no rules or, against its type, `identifier` is not one
 * @example
 * ```ts
 * endpointFor('sqs', { Region: 'eu-west-1' }).url; // 'https://sqs.eu-west-1.amazonaws.com'
 * endpointFor('s3', { Region: 'eu-west-1', Bucket: 'mine' }).url; // 'https://mine.s3.eu-west-1.amazonaws.com'
 * ```
 */
export function endpointFor<const I extends Identifier>(
  identifier: I,
  params: EndpointParams<I>,
): Endpoint {
  const rules = allRules().get(identifier);
  if (rules === undefined) throw new EndpointError('NO_RULES', identifier, params);
  return rules(params as never);
}

/**
 * Whether a service has endpoint rules.
 *
 * @example
 * ```ts
 * hasEndpointRules('sqs'); // true
 * hasEndpointRules('worklink'); // false: AWS retired it before it published rules
 * ```
 */
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
