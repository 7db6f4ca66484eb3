import type { Identifier } from '@ep/identifiers';

import type { CommonParams } from './common-params.js';
import type { ParamsByIdentifier } from './generated/params.js';
import { table } from './generated/table.js';
import type { Endpoint } from './runtime/endpoint.js';
import { EndpointError } from './runtime/endpoint-error.js';

/** The identifier of a service that has endpoint rules. */
export type IdentifierWithRules = keyof ParamsByIdentifier;

/**
 * What a service's endpoint rules ask for, by AWS's own names: `EndpointParams<'s3'>` has `Bucket`,
 * `EndpointParams<'dynamodb'>` has `AccountId` and `AccountIdEndpointMode`, `EndpointParams<'sqs'>`
 * neither.
 */
export type EndpointParams<I extends Identifier = Identifier> = I extends IdentifierWithRules
  ? ParamsByIdentifier[I]
  : CommonParams;

/**
 * A service's own endpoint, as AWS's rules for the service make it. The rules take each parameter for
 * what its type says, and none checks it; where plain JavaScript gives null, it is not given.
 *
 * @throws EndpointError where the rules refuse the parameters, and `EP_ENDPOINT_NO_RULES` where no
 *   source has rules for the service or, against its type, `identifier` is of no service
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
 * Whether a service has endpoint rules. Some that AWS retired before it published rules have none.
 *
 * @example
 * ```ts
 * hasEndpointRules('sqs'); // true
 * hasEndpointRules('worklink'); // false
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
