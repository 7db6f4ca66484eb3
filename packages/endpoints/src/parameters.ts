import { hasEndpointRules } from './endpoint-for.js';
import { parameterSets } from './generated/parameter-sets.js';

/** The type of a parameter: a string, a boolean, or a list of strings. */
export type ParameterKind = 'string' | 'boolean' | 'stringArray';

/**
 * The parameters that a service's endpoint rules ask for, with what each takes: for programs that
 * learn the service at run time, where the type `EndpointParams` cannot help.
 *
 * @returns nothing where the service has no rules
 * @example
 * ```ts
 * parametersOf('sqs').get('UseFIPS'); // 'boolean'
 * parametersOf('sqs').get('Bucket'); // undefined
 * ```
 */
export function parametersOf(identifier: string): ReadonlyMap<string, ParameterKind> {
  if (!hasEndpointRules(identifier)) return new Map();
  const set = parameterSets.find(([services]) => services.includes(identifier)) ?? parameterSets[0];
  const [, strings, booleans, stringArrays] = set ?? [[], [], [], []];
  return new Map([
    ...strings.map((name) => [name, 'string'] as const),
    ...booleans.map((name) => [name, 'boolean'] as const),
    ...stringArrays.map((name) => [name, 'stringArray'] as const),
  ]);
}
