import { toPrintable } from '@ep/command-line';
import { findCredentials, maskCredentials } from '@ep/resolver';

/** How many columns of a source line are shown. */
const WIDTH = 100;
/** How many of them stand before the mark, where the line is longer. */
const LEAD = 30;

/**
 * The two lines of a source excerpt: the line with its number, and a mark below the stretch.
 * Credentials in URLs are masked, long lines are cut.
 *
 * @param at the line's number, and the stretch as columns that count from 1
 * @example
 * ```ts
 * formatExcerpt('s3 = http://a', { line: 7, column: 1, endColumn: 3 });
 * // ['  7 | s3 = http://a', '    | ^^']
 * ```
 */
export function formatExcerpt(
  source: string,
  at: { readonly line: number; readonly column: number; readonly endColumn: number },
): [source: string, mark: string] {
  const masked = maskLine(source, { start: at.column - 1, end: at.endColumn - 1 });
  const { line, span } = cut(toPrintable(masked.line), masked.span);
  const number = String(at.line);
  const length = Math.max(1, Math.min(span.end, line.length) - span.start);
  return [
    `  ${number} | ${line}`.trimEnd(),
    `  ${' '.repeat(number.length)} | ${' '.repeat(span.start)}${'^'.repeat(length)}`,
  ];
}

function cut(line: string, { start, end }: Span): { line: string; span: Span } {
  if (line.length <= WIDTH) return { line, span: { start, end } };
  const from = Math.max(0, Math.min(start - LEAD, line.length - WIDTH));
  const head = from > 0 ? '…' : '';
  const tail = from + WIDTH < line.length ? '…' : '';
  const move = head.length - from;
  const span = { start: start + move, end: Math.min(end, from + WIDTH) + move };
  return { line: head + line.slice(from, from + WIDTH) + tail, span };
}

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
