import type { Situation } from './situation.js';

/** A variable of the environment that is set. */
export interface SetVariable {
  readonly name: string;
  readonly value: string;
}

/** Every variable, sorted by name. */
export function variablesOf({ env }: Situation): SetVariable[] {
  return Object.entries(env)
    .flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
