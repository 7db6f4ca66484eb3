import { type Dialect, isDialect } from '@ep/config';
import {
  type Identifier,
  identifierOf,
  isIdentifier,
  isServiceId,
  type ServiceId,
} from '@ep/identifiers';

import { Fault } from '../errors/fault.js';
import { fromOption } from '../settings/source.js';
import { checkOptions } from './check-options.js';
import type { ResolverInput } from './input.js';

/** A service by its identifier (`cloudwatch_logs`) or its serviceId (`CloudWatch Logs`). */
export type Service = Identifier | ServiceId;

/** The arguments of a call, once they are known to be valid. */
export interface Request {
  readonly identifier: Identifier;
  readonly dialect: Dialect;
  readonly input: ResolverInput;
}

/**
 * Checks the arguments of a call. Plain JavaScript does not hold to their types.
 *
 * @throws Fault `EP_RESOLVER_OPTION`, `EP_RESOLVER_DIALECT` or `EP_RESOLVER_SERVICE`
 */
export function toRequest(service: Service, given: ResolverInput): Request {
  const input = checkOptions(given);
  const dialect = dialectOf(input);
  return { identifier: toIdentifier(service), dialect, input };
}

/**
 * The dialect of a call; `documented` where it names none.
 *
 * @throws Fault `EP_RESOLVER_DIALECT`
 */
export function dialectOf({ dialect }: ResolverInput): Dialect {
  const wanted: unknown = dialect ?? 'documented';
  if (isDialect(wanted)) return wanted;
  throw new Fault('EP_RESOLVER_DIALECT', fromOption('dialect', String(wanted)));
}

function toIdentifier(service: Service): Identifier {
  if (isIdentifier(service)) return service;
  if (isServiceId(service)) return identifierOf(service);
  throw new Fault('EP_RESOLVER_SERVICE', fromOption('service', String(service)));
}
