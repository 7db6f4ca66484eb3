/** A place in a text, as editors count. */
export interface TextPosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/**
 * The place of an offset.
 *
 * @example
 * ```ts
 * toPosition('{\n  "a": 1\n}', 4); // { line: 2, column: 3 }
 * ```
 */
export function toPosition(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
