import type { Style } from '@ep/command-line';

/**
 * A line of an explanation, marked by what it is: the answer, the rung that decides, one that failed, a
 * warning; what the other rungs had to say stands back.
 *
 * @param line as `formatExplanation` of `@ep/resolver` writes it
 * @param at which line it is, from 0
 * @example
 * ```ts
 * paintLine('→ 10 default of the service        applies', 12, toStyle(io.stdout)); // in green
 * ```
 */
export function paintLine(line: string, at: number, style: Style): string {
  if (at === 0) return style.bold(line);
  if (line.startsWith('→ ')) return style.green(line);
  if (line.startsWith('✗ ')) return style.red(line);
  if (line.startsWith('! ')) return style.yellow(line);
  return OTHER_RUNG.test(line) ? style.dim(line) : line;
}

const OTHER_RUNG = /^ {2}[ \d]\d /;
