import pc from 'picocolors';

import type { Output } from './io.js';

/** Marks a text where colours are welcome, and leaves it as it stands where they are not. */
type Mark = (text: string) => string;

/** The marks of an output. */
export interface Style {
  readonly bold: Mark;
  readonly dim: Mark;
  readonly red: Mark;
  readonly green: Mark;
  readonly yellow: Mark;
  readonly cyan: Mark;
}

/**
 * The marks for an output.
 *
 * @example
 * ```ts
 * const { bold } = toStyle(io.stdout);
 * io.stdout.write(bold('Amazon SQS'));
 * ```
 */
export function toStyle({ color }: Output): Style {
  return pc.createColors(color);
}
