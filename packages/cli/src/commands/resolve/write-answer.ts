import {
  type Io,
  type Program,
  reportError,
  shortenHome,
  type Style,
  toPrintable,
  toStyle,
} from '@ep/command-line';
import { type Explanation, formatExplanation, maskCredentials } from '@ep/resolver';

import { describeResolverError } from './answer-case.js';
import {
  formatDiffering,
  formatUnknownRegion,
  formatWarning,
  formatWhy,
  toWarnings,
} from './notes.js';

/**
 * Writes the URL to stdout; why it is that URL, warnings and an error go to stderr.
 *
 * @param program whose name stands before an error
 */
export function writeAnswer(program: Program, io: Io, explanation: Explanation): void {
  const { endpoint, error } = explanation;
  if (error !== null) reportError(program, io, describeResolverError(error));
  if (endpoint !== null) {
    writeLines(io, 'stdout', maskCredentials(endpoint.url));
    writeLines(io, 'stderr', `  ${formatWhy(endpoint)}`);
    const unknown = formatUnknownRegion(endpoint);
    if (unknown !== undefined) writeLines(io, 'stderr', `  ${unknown}`);
  }
  writeNotes(io, toWarnings(explanation).map(formatWarning));
  const differing = formatDiffering(explanation);
  if (differing !== undefined) writeLines(io, 'stderr', `  ${differing}; --explain shows why`);
}

/** Writes the whole explanation to stdout, in colours where the output has them. */
export function writeExplanation(io: Io, explanation: Explanation): void {
  const style = toStyle(io.stdout);
  const paint = (line: string, at: number): string => paintLine(line, at, style);
  writeLines(io, 'stdout', formatExplanation(explanation), paint);
}

/**
 * A line of an explanation in the colour of its kind: title, rung that decides, rung that failed, warning,
 * other rung.
 *
 * @param line as `formatExplanation` of `@ep/resolver` writes it
 * @param at which line it is, from 0
 * @example
 * ```ts
 * paintLine('→ 10 default of the service        applies', 12, toStyle(io.stdout)); // in green
 * ```
 */
function paintLine(line: string, at: number, style: Style): string {
  if (at === 0) return style.bold(line);
  if (line.startsWith('→ ')) return style.green(line);
  if (line.startsWith('✗ ')) return style.red(line);
  if (line.startsWith('! ')) return style.yellow(line);
  return OTHER_RUNG.test(line) ? style.dim(line) : line;
}

const OTHER_RUNG = /^ {2}[ \d]\d /;

/** Writes notes below an answer, to stderr. */
export function writeNotes(io: Io, notes: readonly string[]): void {
  for (const note of notes) writeLines(io, 'stderr', `  ${note}`);
}

/** Values of variables and files are printed without control characters: a terminal would obey them. */
function writeLines(
  io: Io,
  name: 'stdout' | 'stderr',
  text: string,
  paint: (line: string, at: number) => string = (line) => line,
): void {
  io[name].write(
    shortenHome(text, io)
      .split('\n')
      .map((line, at) => `${paint(toPrintable(line), at)}\n`)
      .join(''),
  );
}
