/** A stretch of a line, from a column on up to another; both count from 0 here. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands between the slashes of a URL and its last `@`: user and password. */
const USER_INFO = /(?<=(?<!\/)\/\/)[^/?#\\]+(?=@)/g;
const MASK = '***';

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
  const hidden = [...line.matchAll(USER_INFO)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  const move = (column: number): number =>
    hidden.reduce((at, span) => at + shiftBy(column, span), column);
  return {
    line: line.replaceAll(USER_INFO, MASK),
    span: { start: move(start), end: move(end) },
  };
}

/** By how much a hidden stretch moves a column; one within it goes to where the mask ends. */
function shiftBy(column: number, { start, end }: Span): number {
  if (column <= start) return 0;
  return start + MASK.length - Math.min(column, end);
}
