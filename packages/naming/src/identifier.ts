import { NamingError } from './naming-error.js';
import { assertServiceIdPattern, type CheckServiceId } from './service-id.js';

const IDENTIFIER_PATTERN = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const RULE =
  'is not an identifier: it must be words of small letters and digits with one underscore between them, a letter first';

/**
 * The identifier of a serviceId, at the type level: every space an underscore, every letter small.
 * `never` if `S` does not have the form of a serviceId.
 *
 * @example
 * ```ts
 * type Pca = ToIdentifier<'ACM PCA'>; // 'acm_pca'
 * ```
 */
export type ToIdentifier<S extends string> = Lowercase<SpacesReplaced<CheckServiceId<S>, '_'>>;

/** `S` with every space replaced by `By`. */
export type SpacesReplaced<
  S extends string,
  By extends string,
> = S extends `${infer Head} ${infer Tail}` ? `${Head}${By}${SpacesReplaced<Tail, By>}` : S;

/**
 * The identifier of a service, which is also its key in a `services` section: the serviceId of its
 * API model with every space replaced by an underscore and every letter lower-cased.
 *
 * There is no reverse: the serviceId of `acm_pca` could be `ACM PCA` or `Acm Pca`. `serviceIdOf` of
 * `@ep/identifiers` looks it up.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @throws NamingError `EP_NAMING_SERVICE_ID` if `serviceId` does not have the form of a serviceId
 * @example
 * ```ts
 * toIdentifier('ACM PCA'); // 'acm_pca'
 * ```
 */
export function toIdentifier<const S extends string>(serviceId: S): ToIdentifier<S> {
  assertServiceIdPattern(serviceId);
  return serviceId.replaceAll(' ', '_').toLowerCase() as ToIdentifier<S>;
}

/**
 * Whether `value` has the form of an identifier. It does not check whether AWS has this service.
 *
 * @example
 * ```ts
 * matchesIdentifierPattern('acm_pca'); // true
 * matchesIdentifierPattern('acm-pca'); // false
 * ```
 */
export function matchesIdentifierPattern(value: unknown): value is string {
  return typeof value === 'string' && IDENTIFIER_PATTERN.test(value);
}

/**
 * Throws unless `value` has the form of an identifier.
 *
 * @throws NamingError `EP_NAMING_IDENTIFIER`
 */
export function assertIdentifierPattern(value: unknown): asserts value is string {
  if (!matchesIdentifierPattern(value)) throw new NamingError('EP_NAMING_IDENTIFIER', value, RULE);
}
