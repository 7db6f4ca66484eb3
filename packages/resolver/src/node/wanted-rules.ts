import type { Rules } from '../rules-port.js';

/** Thrown where an answer needs the endpoint rules, which are not loaded yet. */
class WantedRules extends Error {
  override readonly name = 'WantedRules';
}

const want = (): never => {
  throw new WantedRules('the endpoint rules are not loaded');
};

/** Rules that are not there: who asks for one learns that they must be loaded. */
export const wantedRules: Rules = { evaluate: want, hasAccountEndpoints: want };

/** Whether an error says that the rules must be loaded. */
export function isWantedRules(error: unknown): boolean {
  return error instanceof WantedRules;
}
