import { findCredentials, maskCredentials } from '@ep/resolver';

/** A stretch of a line, from a column on up to another; both count from 0 here. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How long the mask is. */
const MASKED = '***'.length;

/**
 * A line without the credentials of the URLs in it, and where a stretch of it is then.
 *
 * @example
 * ```ts
 * maskLine('url = http://me:secret@a', { start: 6, end: 24 });
 * // { line: 'url = http://***@a', span: { start: 6, end: 18 } }
 * ```
 */
export function maskLine(line: string, { start, end }: Span): { line: string; span: Span } {
  const hidden = findCredentials(line);
  const move = (column: number): number =>
    hidden.reduce((at, span) => at + shiftBy(column, span), column);
  return {
    line: maskCredentials(line),
    span: { start: move(start), end: move(end) },
  };
}

/** By how much a hidden stretch moves a column; one within it goes to where the mask ends. */
function shiftBy(column: number, { start, end }: Span): number {
  if (column <= start) return 0;
  return start + MASKED - Math.min(column, end);
}
