import type { Parameter } from './rule-set.js';

/** Whether a caller may leave a parameter out: one with a default, even where AWS calls it required. */
export function isOptional({ required = false, default: otherwise }: Parameter): boolean {
  return !required || otherwise !== undefined;
}
