import { type Identifier, isIdentifier } from '@ep/identifiers';
import {
  ENV_VAR_PREFIX,
  type EnvVarToIdentifier,
  type IdentifierToEnvVar,
  NamingError,
} from '@ep/naming';

import type { EnvVar } from './generated/env-vars.js';

/** The variable of an identifier: `EnvVarOf<'acm_pca'>` is `'AWS_ENDPOINT_URL_ACM_PCA'`. */
export type EnvVarOf<I extends Identifier> = IdentifierToEnvVar<I>;

/** The identifier of a variable: `IdentifierOfEnvVar<'AWS_ENDPOINT_URL_ACM_PCA'>` is `'acm_pca'`. */
export type IdentifierOfEnvVar<V extends EnvVar> = EnvVarToIdentifier<V>;

/** Every service's variable by its identifier, as a type. */
export type EnvVarByIdentifier = { readonly [I in Identifier]: EnvVarOf<I> };

/** Every service's identifier by its variable, as a type. */
export type IdentifierByEnvVar = { readonly [V in EnvVar]: IdentifierOfEnvVar<V> };

/**
 * The environment variable that sets the endpoint of a service.
 *
 * @throws NamingError `EP_NAMING_UNKNOWN` where `identifier`, against its type, is none: a variable
 *   made of some other name would be read by no tool
 * @example
 * ```ts
 * envVarOf('acm_pca'); // 'AWS_ENDPOINT_URL_ACM_PCA'
 * ```
 */
export function envVarOf<const I extends Identifier>(identifier: I): EnvVarOf<I> {
  if (!isIdentifier(identifier)) throw unknown(identifier, 'is not an identifier');
  return `${ENV_VAR_PREFIX}${identifier.toUpperCase() as Uppercase<I>}`;
}

/**
 * The service whose endpoint an environment variable sets.
 *
 * @throws NamingError `EP_NAMING_UNKNOWN` where `envVar`, against its type, is no service's variable
 * @example
 * ```ts
 * identifierOfEnvVar('AWS_ENDPOINT_URL_ACM_PCA'); // 'acm_pca'
 * ```
 */
export function identifierOfEnvVar<const V extends EnvVar>(envVar: V): IdentifierOfEnvVar<V> {
  if (!isEnvVar(envVar)) throw unknown(envVar, 'is not the variable of a service');
  return identifierIn(envVar) as IdentifierOfEnvVar<V>;
}

/**
 * Whether `value` is the environment variable of a service, retired ones included. Names are
 * compared letter by letter, as the tools do: `aws_endpoint_url_acm_pca` is none.
 *
 * @example
 * ```ts
 * isEnvVar('AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'); // true
 * isEnvVar('AWS_ENDPOINT_URL_LOGS'); // false: no tool reads it
 * ```
 */
export function isEnvVar(value: unknown): value is EnvVar {
  if (typeof value !== 'string') return false;
  const identifier = identifierIn(value);
  return isIdentifier(identifier) && envVarOf(identifier) === value;
}

/**
 * The endpoint URL that an environment sets for one service by the service's own variable; undefined
 * where that variable is not set or empty.
 *
 * @param env an environment, such as `process.env`
 * @example
 * ```ts
 * endpointUrlOf('acm_pca', { AWS_ENDPOINT_URL_ACM_PCA: 'http://localhost:8083' }); // 'http://localhost:8083'
 * ```
 */
export function endpointUrlOf(
  identifier: Identifier,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return env[envVarOf(identifier)] || undefined;
}

function identifierIn(envVar: string): string {
  return envVar.slice(ENV_VAR_PREFIX.length).toLowerCase();
}

function unknown(value: string, rule: string): NamingError {
  return new NamingError('EP_NAMING_UNKNOWN', value, `${rule}; try suggestEnvVar`);
}
