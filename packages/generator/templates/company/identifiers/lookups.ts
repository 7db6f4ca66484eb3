import { type Identifier, identifiers } from './generated/identifiers.js';
import { serviceIds } from './generated/service-ids.js';
import { UnknownNameError } from './unknown-name-error.js';

/** The serviceId that an identifier stands for. */
export type ServiceIdOf<I extends Identifier> = (typeof serviceIds)[I];

/** The name of a service in its model. */
export type ServiceId = ServiceIdOf<Identifier>;

/** The identifier of a serviceId. */
export type IdentifierOf<S extends ServiceId> = { [I in Identifier as ServiceIdOf<I>]: I }[S];

/**
 * The identifier of a service whose serviceId is known.
 *
 * @throws UnknownNameError where `serviceId`, against its type, is none
 */
export function identifierOf<const S extends ServiceId>(serviceId: S): IdentifierOf<S> {
  const found = identifiers.find((identifier) => serviceIds[identifier] === serviceId);
  if (found === undefined) throw new UnknownNameError(serviceId, 'serviceId');
  return found as IdentifierOf<S>;
}

/**
 * The serviceId of a service whose identifier is known.
 *
 * @throws UnknownNameError where `identifier`, against its type, is none
 */
export function serviceIdOf<const I extends Identifier>(identifier: I): ServiceIdOf<I> {
  if (!isIdentifier(identifier)) throw new UnknownNameError(identifier, 'identifier');
  return serviceIds[identifier];
}

/** Whether `value` is the identifier of a service. */
export function isIdentifier(value: unknown): value is Identifier {
  return typeof value === 'string' && Object.hasOwn(serviceIds, value);
}

/** Whether `value` is the serviceId of a service. */
export function isServiceId(value: unknown): value is ServiceId {
  return identifiers.some((identifier) => serviceIds[identifier] === value);
}
