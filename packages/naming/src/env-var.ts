import { assertIdentifierPattern, matchesIdentifierPattern, toIdentifier } from './identifier.js';
import type { ToIdentifier } from './identifier.js';
import { NamingError } from './naming-error.js';

/** The start of every service's environment variable. */
export const ENV_VAR_PREFIX = 'AWS_ENDPOINT_URL_';

const RULE =
  'is not an environment variable of a service: it must be AWS_ENDPOINT_URL_ and an identifier in capitals';

/**
 * The environment variable of a serviceId, at the type level.
 *
 * @example
 * ```ts
 * type Pca = ToEnvVar<'ACM PCA'>; // 'AWS_ENDPOINT_URL_ACM_PCA'
 * ```
 */
export type ToEnvVar<S extends string> = IdentifierToEnvVar<ToIdentifier<S>>;

/** The environment variable of an identifier, at the type level; the form of `I` is not checked. */
export type IdentifierToEnvVar<I extends string> = `${typeof ENV_VAR_PREFIX}${Uppercase<I>}`;

/** What follows the prefix of an environment variable, at the type level; `never` without the prefix. */
export type EnvVarToIdentifier<V extends string> = string extends V
  ? string
  : V extends `${typeof ENV_VAR_PREFIX}${infer Name}`
    ? Lowercase<Name>
    : never;

/**
 * The environment variable that sets a service's endpoint: `AWS_ENDPOINT_URL_` and the identifier
 * in capitals.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @throws NamingError `EP_NAMING_SERVICE_ID` if `serviceId` does not have the form of a serviceId
 * @example
 * ```ts
 * toEnvVar('ACM PCA'); // 'AWS_ENDPOINT_URL_ACM_PCA'
 * ```
 */
export function toEnvVar<const S extends string>(serviceId: S): ToEnvVar<S> {
  return identifierToEnvVar<ToIdentifier<S>>(toIdentifier(serviceId));
}

/**
 * The environment variable of a service whose identifier is known.
 *
 * @throws NamingError `EP_NAMING_IDENTIFIER` if `identifier` does not have the form of an identifier
 * @example
 * ```ts
 * identifierToEnvVar('acm_pca'); // 'AWS_ENDPOINT_URL_ACM_PCA'
 * ```
 */
export function identifierToEnvVar<const I extends string>(identifier: I): IdentifierToEnvVar<I> {
  assertIdentifierPattern(identifier);
  return `${ENV_VAR_PREFIX}${identifier.toUpperCase() as Uppercase<I>}`;
}

/**
 * The identifier in an environment variable's name: the reverse of {@link identifierToEnvVar},
 * exact for every name that it makes. It does not check whether AWS has this service.
 *
 * @throws NamingError `EP_NAMING_ENV_VAR` if `envVar` does not have the form of a service's variable
 * @example
 * ```ts
 * envVarToIdentifier('AWS_ENDPOINT_URL_ACM_PCA'); // 'acm_pca'
 * ```
 */
export function envVarToIdentifier<const V extends string>(envVar: V): EnvVarToIdentifier<V> {
  const value: unknown = envVar;
  const identifier = typeof value === 'string' && value.slice(ENV_VAR_PREFIX.length).toLowerCase();
  if (!matchesIdentifierPattern(identifier) || identifierToEnvVar(identifier) !== envVar) {
    throw new NamingError('EP_NAMING_ENV_VAR', envVar, RULE);
  }
  return identifier as EnvVarToIdentifier<V>;
}
