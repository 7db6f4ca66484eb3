import type { Type } from './types.js';

/**
 * What is known at some place in the rules: the types of the names, the newest first. A chain, since
 * every condition adds a link and copying tables for each took most of the time.
 */
export interface Scope {
  readonly name: string;
  readonly type: Type;
  readonly outer: Scope | null;
}

/** The scope with one more name in it, or with more known of one that it has. */
export function extend(outer: Scope | null, name: string, type: Type): Scope {
  return { name, type, outer };
}

/** What is known of a name; undefined where nothing is. */
export function lookUp(scope: Scope | null, name: string): Type | undefined {
  for (let at = scope; at !== null; at = at.outer) {
    if (at.name === name) return at.type;
  }
  return undefined;
}
