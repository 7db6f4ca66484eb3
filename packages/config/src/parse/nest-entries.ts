import type { ProblemList } from '../config-problem.js';
import type { ConfigEntry } from '../shared-config.js';
import { skipPythonSpace, trimPythonEnd } from './text.js';

/** A line that continues a value, and how many blank lines came between it and the one before. */
export interface Continuation {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly blanksBefore: number;
}

/** An entry whose value may go on. */
export type OpenEntry = { -readonly [K in keyof ConfigEntry]: ConfigEntry[K] };

/** An entry whose value goes on below its line: as a text of several lines, or as a nested block. */
export interface ContinuedEntry {
  readonly entry: OpenEntry;
  readonly lines: readonly Continuation[];
}

/** What Python's `splitlines` splits at, within what a text file has for one line. */
const LINE_BREAKS = ['\v', '\f', '\x1C', '\x1D', '\x1E', '\x85', '\u2028', '\u2029'];

/**
 * Puts together the values that go on below their line: one that starts with a line's end becomes a
 * nested block.
 */
export function nestEntries(continued: readonly ContinuedEntry[], problems: ProblemList): void {
  for (const { entry, lines } of continued) {
    if (entry.value === '') entry.nested = readBlock(lines, entry.file, problems);
    entry.value = joinLines(entry.value, lines);
  }
}

function joinLines(first: string, more: readonly Continuation[]): string {
  const lines = more.map(({ text, blanksBefore }) => '\n'.repeat(blanksBefore + 1) + text);
  return first + lines.join('');
}

function readBlock(
  lines: readonly Continuation[],
  file: string,
  problems: ProblemList,
): Map<string, ConfigEntry> {
  const nested = new Map<string, ConfigEntry>();
  for (const line of lines) {
    for (const [start, end] of splitLine(line.text)) {
      const entry = readNested(line, start, end, file);
      if (entry === undefined) reportNoEquals(line, start, end, problems);
      else nested.set(entry.key, entry);
    }
  }
  return nested;
}

/** Where the parts of a line start and end that Python has for lines of their own, blanks left out. */
function splitLine(text: string): [start: number, end: number][] {
  // Blanks at both ends are left out already.
  if (!LINE_BREAKS.some((character) => text.includes(character))) return [[0, text.length]];
  const parts: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !LINE_BREAKS.includes(text.charAt(at))) continue;
    const start = skipPythonSpace(text, from, at);
    if (start < at) parts.push([start, trimPythonEnd(text, start, at)]);
    from = at + 1;
  }
  return parts;
}

function readNested(
  { text, line, column }: Continuation,
  start: number,
  end: number,
  file: string,
): ConfigEntry | undefined {
  const equals = text.indexOf('=', start);
  if (equals === -1 || equals >= end) return undefined;
  const valueStart = skipPythonSpace(text, equals + 1, end);
  return {
    key: text.slice(start, trimPythonEnd(text, start, equals)),
    value: text.slice(valueStart, end),
    nested: null,
    file,
    line,
    column: column + start,
    valueLine: line,
    valueColumn: column + valueStart,
  };
}

function reportNoEquals(
  { text, line, column }: Continuation,
  start: number,
  end: number,
  problems: ProblemList,
): void {
  const found = { line, column: column + start, value: text.slice(start, end) };
  problems.addError('EP_CONFIG_NESTED_LINE', found);
}
