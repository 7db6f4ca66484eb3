import type { Situation } from './situation.js';

/** A variable of the environment that is set. */
export interface SetVariable {
  /** As it stands in the environment. */
  readonly name: string;
  /** As the tools compare it: in capitals, where the system does not tell them apart. */
  readonly comparedAs: string;
  readonly value: string;
}

/** Every variable, sorted by name. */
export function variablesOf({ env, foldsVariables }: Situation): SetVariable[] {
  return Object.entries(env)
    .flatMap(([name, value]) => {
      const comparedAs = foldsVariables ? name.toUpperCase() : name;
      return value === undefined ? [] : [{ name, comparedAs, value }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
