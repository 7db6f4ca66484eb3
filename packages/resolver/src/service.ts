import {
  type Identifier,
  identifierOf,
  isIdentifier,
  isServiceId,
  type ServiceId,
} from '@ep/identifiers';
import { findServices } from '@ep/identifiers/crosswalk';

import { ResolverError } from './resolver-error.js';
import { fromOption } from './source.js';

/** A service by its identifier (`cloudwatch_logs`) or its serviceId (`CloudWatch Logs`). */
export type Service = Identifier | ServiceId;

/**
 * The identifier of a service. A name that is neither is refused, with what it can mean.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE`
 */
export function toServiceIdentifier(service: Service): Identifier {
  if (isIdentifier(service)) return service;
  if (isServiceId(service)) return identifierOf(service);
  const name = String(service);
  const guesses = findServices(name).map(({ identifier }) => identifier);
  const hint = guesses.length === 0 ? '' : `; perhaps ${guesses.slice(0, 3).join(', ')} is meant`;
  throw new ResolverError('EP_RESOLVER_SERVICE', fromOption('service', name), hint);
}
