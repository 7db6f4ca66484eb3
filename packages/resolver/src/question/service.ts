import {
  type Identifier,
  identifierOf,
  isIdentifier,
  isServiceId,
  type ServiceId,
} from '@ep/identifiers';

import { Fault } from '../errors/fault.js';
import { fromOption } from '../settings/source.js';

/** A service by its identifier (`cloudwatch_logs`) or its serviceId (`CloudWatch Logs`). */
export type Service = Identifier | ServiceId;

/**
 * The identifier of a service that is named in either way.
 *
 * @throws Fault `EP_RESOLVER_SERVICE`
 */
export function toServiceIdentifier(service: Service): Identifier {
  if (isIdentifier(service)) return service;
  if (isServiceId(service)) return identifierOf(service);
  throw new Fault('EP_RESOLVER_SERVICE', fromOption('service', String(service)));
}
