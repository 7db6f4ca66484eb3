import { NamingError } from '@ep/naming';

import { type Identifier, identifiers } from './generated/identifiers.js';
import {
  exceptions,
  type IdentifierByServiceId,
  type ServiceId,
  type ServiceIdByIdentifier,
} from './generated/service-ids.js';

/** The serviceId that an identifier stands for: `ServiceIdOf<'acm_pca'>` is `'ACM PCA'`. */
export type ServiceIdOf<I extends Identifier> = ServiceIdByIdentifier[I];

/** The identifier of a serviceId: `IdentifierOf<'ACM PCA'>` is `'acm_pca'`. */
export type IdentifierOf<S extends ServiceId> = IdentifierByServiceId[S];

/**
 * The identifier of a service whose serviceId is known.
 *
 * @throws NamingError `EP_NAMING_UNKNOWN` where `serviceId`, against its type, is none
 * @example
 * ```ts
 * identifierOf('ACM PCA'); // 'acm_pca'
 * ```
 */
export function identifierOf<const S extends ServiceId>(serviceId: S): IdentifierOf<S> {
  return lookUp(
    tables().identifiers,
    serviceId,
    `is not a serviceId; ${FIX}`,
  ) as IdentifierOf<S>;
}

/**
 * The serviceId of a service whose identifier is known.
 *
 * @throws NamingError `EP_NAMING_UNKNOWN` where `identifier`, against its type, is none
 * @example
 * ```ts
 * serviceIdOf('acm_pca'); // 'ACM PCA'
 * ```
 */
export function serviceIdOf<const I extends Identifier>(identifier: I): ServiceIdOf<I> {
  return lookUp(
    tables().serviceIds,
    identifier,
    `is not an identifier; ${FIX}`,
  ) as ServiceIdOf<I>;
}

/**
 * Whether `value` is the identifier of a service, retired ones included.
 *
 * @example
 * ```ts
 * isIdentifier('cloudwatch_logs'); // true
 * isIdentifier('logs'); // false: that is the name of its boto3 client
 * ```
 */
export function isIdentifier(value: unknown): value is Identifier {
  known ??= new Set(identifiers);
  return known.has(value as Identifier);
}

/** By itself, because it is asked far more often than what an identifier stands for. */
let known: ReadonlySet<Identifier> | undefined;

/**
 * Whether `value` is the serviceId of a service, retired ones included.
 *
 * @example
 * ```ts
 * isServiceId('CloudWatch Logs'); // true
 * isServiceId('cloudwatch_logs'); // false: that is its identifier
 * ```
 */
export function isServiceId(value: unknown): value is ServiceId {
  return tables().identifiers.has(value as ServiceId);
}

const FIX = 'try findServices of @ep/identifiers/crosswalk';

function lookUp<K, V>(table: ReadonlyMap<K, V>, key: K, rule: string): V {
  const value = table.get(key);
  if (value === undefined) throw new NamingError('EP_NAMING_UNKNOWN', key, rule);
  return value;
}

interface Tables {
  readonly identifiers: ReadonlyMap<ServiceId, Identifier>;
  readonly serviceIds: ReadonlyMap<Identifier, ServiceId>;
}

let built: Tables | undefined;

/** Built at the first question, so that importing this module costs nothing. */
function tables(): Tables {
  if (built === undefined) {
    const spellings = exceptions.split(',');
    const pairs = identifiers.map(
      (identifier, i) => [identifier, spell(identifier, spellings[i] ?? '')] as const,
    );
    built = {
      serviceIds: new Map(pairs),
      identifiers: new Map(pairs.map(([identifier, serviceId]) => [serviceId, identifier])),
    };
  }
  return built;
}

/** The serviceId of an identifier, given which of its letters are not as a title has them. */
function spell(identifier: Identifier, places: string): ServiceId {
  const letters = identifier
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
    .split('');
  for (const place of places.split('')) {
    // A to Z are the places 36 to 61, for the longer serviceIds of a company's own services.
    const at = parseInt(place, 36) + (place > '9' && place < 'a' ? 26 : 0);
    const letter = letters[at] ?? '';
    const small = letter.toLowerCase();
    letters[at] = letter === small ? letter.toUpperCase() : small;
  }
  return letters.join('') as ServiceId;
}
