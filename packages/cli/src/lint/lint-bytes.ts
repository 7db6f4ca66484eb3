import { shortenText } from '@ep/command-line';

import type { Diagnostic, FilePlace } from '../diagnostics/diagnostic.js';
import { findClashes, findWrongNames, type WrongName } from './find-wrong-names.js';
import type { Verdict } from './judge-name.js';
import {
  byteOrderOf,
  LineCursor,
  type Position,
  type SourceText,
  toSourceText,
} from './source-text.js';

/** A diagnostic of a file, and what printing and fixing need besides. */
export interface Located {
  readonly finding: Diagnostic & { readonly place: FilePlace };
  /** The whole line; null where it is longer than 2,000 units. */
  readonly source: string | null;
  /** The finding's edit in bytes, in the encoding of the file; null where the fix is not certain. */
  readonly edit: Edit | null;
}

/** Replaces the bytes from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/** Nobody reads the line of a minified program. */
const LONGEST_LINE = 2000;
/** Every name that lint looks for contains one of these. */
const NEEDLES = ['_ENDPOINT', 'endpoint_url'].map((needle) => Buffer.from(needle));

/**
 * What is wrong with the names in a file's bytes, in the order of their places.
 *
 * @param file its name in the findings; null for standard input
 * @param isAllowed whether a name is allowed in this file
 * @example
 * ```ts
 * const [first] = lintBytes(Buffer.from('AWS_ENDPOINT_URL_LOGS=x'), '.env', () => false);
 * first?.finding.place; // { file: '.env', line: 1, column: 1, endColumn: 22 }
 * ```
 */
export function lintBytes(
  bytes: Buffer,
  file: string | null,
  isAllowed: (name: string) => boolean,
): readonly Located[] {
  // Most files contain none of these, and need no closer look.
  const isAscii = byteOrderOf(bytes) === null;
  if (isAscii && !NEEDLES.some((needle) => bytes.includes(needle))) return [];
  return lintSource(toSourceText(bytes), file, isAllowed);
}

function lintSource(
  source: SourceText,
  file: string | null,
  isAllowed: (name: string) => boolean,
): Located[] {
  const names = findWrongNames(source.units).filter(({ name }) => !isAllowed(name));
  const isIgnored = toIgnoredLines(source.units);
  const cursor = new LineCursor(source);
  const placed = names
    .map((name) => ({ ...name, position: cursor.at(name.start) }))
    .filter(({ position }) => !isIgnored(position));
  const clashes = findClashes(source.units, placed);
  return placed.map((name) => toLocated(source, file, name, clashes.has(name)));
}

const SAME_LINE = /ep-lint-ignore(?![\w-])/;
const NEXT_LINE = /ep-lint-ignore-next-line(?![\w-])/;

/**
 * Tells which lines a comment excludes: `ep-lint-ignore` its own, `ep-lint-ignore-next-line` the next.
 * Each language writes comments in its own way, so the words alone count.
 */
function toIgnoredLines(units: string): (line: Pick<Position, 'lineStart' | 'lineEnd'>) => boolean {
  if (!units.includes('ep-lint-ignore')) return () => false;
  // Each line is read once, however many names it has.
  const known = new Map<number, boolean>();
  return ({ lineStart, lineEnd }) => {
    const isIgnored =
      known.get(lineStart) ??
      (SAME_LINE.test(units.slice(lineStart, lineEnd)) ||
        NEXT_LINE.test(lineBefore(units, lineStart)));
    known.set(lineStart, isIgnored);
    return isIgnored;
  };
}

function lineBefore(units: string, lineStart: number): string {
  if (lineStart === 0) return '';
  return units.slice(units.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
}

type PlacedName = WrongName & { readonly position: Position };

function askPerson(verdict: Verdict): Verdict {
  const fix = `The file has two names for this service: keep ${verdict.replacement}, and delete the other.`;
  return { ...verdict, fix, replacement: null };
}

function toLocated(
  source: SourceText,
  file: string | null,
  { start, end, position, verdict: clear }: PlacedName,
  isClash: boolean,
): Located {
  const { line, column, offset, lineStart, lineEnd } = position;
  const { replacement, ...verdict } = isClash ? askPerson(clear) : clear;
  const length = end - start;
  const finding = {
    ...verdict,
    message: shortenText(verdict.message),
    value: shortenText(verdict.value),
    place: { file, line, column, endColumn: column + length },
  };
  const isShown = lineEnd - lineStart <= LONGEST_LINE;
  const shownLine = isShown ? source.decode(lineStart, lineEnd).replace(/^\uFEFF/, '') : null;
  if (replacement === null) return { finding, source: shownLine, edit: null };
  return {
    finding: { ...finding, edit: { start: offset, end: offset + length, text: replacement } },
    source: shownLine,
    edit: toEdit(source, start, end, replacement),
  };
}

function toEdit(source: SourceText, start: number, end: number, text: string): Edit {
  const { unitSize, encode } = source;
  return { start: start * unitSize, end: end * unitSize, bytes: encode(text) };
}

/**
 * Bytes with some of them replaced; all others stay as they are.
 *
 * @param edits in the order of their places, without overlaps
 * @example
 * ```ts
 * applyEdits(Buffer.from('abc'), [{ start: 1, end: 2, bytes: Buffer.from('XY') }]); // 'aXYc'
 * ```
 */
export function applyEdits(bytes: Buffer, edits: readonly Edit[]): Buffer {
  let from = 0;
  const parts = edits.flatMap((edit) => {
    const before = bytes.subarray(from, edit.start);
    from = edit.end;
    return [before, edit.bytes];
  });
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
