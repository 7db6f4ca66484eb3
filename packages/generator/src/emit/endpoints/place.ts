import type { Scope } from '../../rules/scope.js';

/** Where in the code of a shape something stands: what is known there, and under which names. */
export interface Place {
  /** The types of the rules' names. */
  readonly scope: Scope | null;
  /** The name in the code of a name in the rules. */
  readonly nameOf: (name: string) => string;
  /** Notes that the code needs a function of the runtime. */
  readonly uses: (name: string) => void;
}
