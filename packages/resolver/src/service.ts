import {
  type Identifier,
  identifierOf,
  isIdentifier,
  isServiceId,
  type ServiceId,
} from '@ep/identifiers';

import { nameOfError, note, ResolverError, type ToolFailure } from './resolver-error.js';
import { fromOption } from './source.js';
import type { Tables } from './tables.js';

/** A service by its identifier (`cloudwatch_logs`) or its serviceId (`CloudWatch Logs`). */
export type Service = Identifier | ServiceId;

/**
 * The identifier of a service. A name that is neither is refused, with what it can mean.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE`
 */
export function toServiceIdentifier(service: Service, { crosswalk }: Tables): Identifier {
  if (isIdentifier(service)) return service;
  if (isServiceId(service)) return identifierOf(service);
  const name = String(service);
  const found = crosswalk.findServices(name);
  const guesses = found.map(({ identifier }) => identifier);
  const detail = guesses.length === 0 ? '' : `; perhaps ${guesses.slice(0, 3).join(', ')} is meant`;
  const error = new ResolverError('EP_RESOLVER_SERVICE', fromOption('service', name), { detail });
  note(error, { failsAlike: findFailures(error, found) });
  throw error;
}

const NAMERS = [
  { dialect: 'aws-cli', system: 'cli' },
  { dialect: 'boto3', system: 'boto3' },
] as const;

/** The tools that have no client of this name. The AWS SDK for JavaScript has no names, but packages. */
function findFailures(
  error: ResolverError,
  found: ReturnType<Tables['crosswalk']['findServices']>,
): readonly ToolFailure[] {
  const exact = found.filter(({ match }) => match === 'exact').flatMap(({ names }) => names);
  return NAMERS.flatMap(({ dialect, system }) => {
    const name = nameOfError(error, dialect);
    const isKnown = exact.some((one) => one.system === system);
    return isKnown || name === undefined ? [] : [{ dialect, error: name }];
  });
}
