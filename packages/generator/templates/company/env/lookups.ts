import { type Identifier, isIdentifier, UnknownNameError } from '@scope/identifiers';

import type { EnvVar } from './generated/env-vars.js';
import { prefix } from './generated/prefix.js';

/** The variable of an identifier. */
export type EnvVarOf<I extends Identifier> = `${typeof prefix}${Uppercase<I>}`;

/** The identifier of a variable. */
export type IdentifierOfEnvVar<V extends EnvVar> = { [I in Identifier as EnvVarOf<I>]: I }[V];

/**
 * The environment variable that sets the endpoint of a service.
 *
 * @throws UnknownNameError where `identifier`, against its type, is none
 */
export function envVarOf<const I extends Identifier>(identifier: I): EnvVarOf<I> {
  if (!isIdentifier(identifier)) throw new UnknownNameError(identifier, 'identifier');
  return `${prefix}${identifier.toUpperCase() as Uppercase<I>}`;
}

/**
 * The service whose endpoint an environment variable sets.
 *
 * @throws UnknownNameError where `envVar`, against its type, is no service's variable
 */
export function identifierOfEnvVar<const V extends EnvVar>(envVar: V): IdentifierOfEnvVar<V> {
  if (!isEnvVar(envVar)) throw new UnknownNameError(envVar, 'environment variable');
  return identifierIn(envVar) as IdentifierOfEnvVar<V>;
}

/** Whether `value` is the environment variable of a service, letter by letter. */
export function isEnvVar(value: unknown): value is EnvVar {
  if (typeof value !== 'string') return false;
  const identifier = identifierIn(value);
  return isIdentifier(identifier) && envVarOf(identifier) === value;
}

/**
 * The endpoint URL that an environment sets for a service; undefined where it sets none, or an
 * empty one.
 *
 * @param env an environment, such as `process.env`
 */
export function endpointUrlOf(
  identifier: Identifier,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return env[envVarOf(identifier)] || undefined;
}

function identifierIn(envVar: string): string {
  return envVar.slice(prefix.length).toLowerCase();
}
