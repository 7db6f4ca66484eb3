import type { Position } from './line-cursor.js';

const SAME_LINE = /ep-lint-ignore(?![\w-])/;
const NEXT_LINE = /ep-lint-ignore-next-line(?![\w-])/;
const ANY = 'ep-lint-ignore';

/**
 * Reads `ep-lint-ignore`, which takes out its own line, and `ep-lint-ignore-next-line`. What makes a
 * comment is the language's own affair: the words alone count.
 *
 * @returns whether the line of a position is taken out
 * @example
 * ```ts
 * const units = 'export AWS_ENDPOINT_URL_MINE=x # ep-lint-ignore';
 * toIgnoredLines(units)({ lineStart: 0, lineEnd: units.length }); // true
 * ```
 */
export function toIgnoredLines(
  units: string,
): (line: Pick<Position, 'lineStart' | 'lineEnd'>) => boolean {
  if (!units.includes(ANY)) return () => false;
  return ({ lineStart, lineEnd }) =>
    SAME_LINE.test(units.slice(lineStart, lineEnd)) || NEXT_LINE.test(lineBefore(units, lineStart));
}

function lineBefore(units: string, lineStart: number): string {
  if (lineStart === 0) return '';
  return units.slice(units.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
}
