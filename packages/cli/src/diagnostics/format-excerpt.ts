import { maskLine, type Span } from './mask-line.js';
import { toPrintable } from '@ep/command-line';

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
