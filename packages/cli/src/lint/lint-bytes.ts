import type { FilePlace, Diagnostic } from '../diagnostics/diagnostic.js';
import { shortenText } from '@ep/command-line';
import { findClashes } from './find-clashes.js';
import { toIgnoredLines } from './ignore-comments.js';
import { findWrongWords, type WrongWord } from './find-wrong-words.js';
import { LineCursor, type Position } from './line-cursor.js';
import { byteOrderOf, type SourceText, toSourceText } from './source-text.js';
import type { Verdict } from './verdict.js';

/** A finding in a file, with its source line, and what mends it in bytes. */
export interface Located {
  readonly finding: Diagnostic & { readonly place: FilePlace };
  /** The whole line; null where it is too long for a person to read. */
  readonly source: string | null;
  /** Only where it is certain. */
  readonly edit: Edit | null;
}

/** Bytes from `start` up to `end` that give way to others. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/** A minified program's line helps nobody. */
const LONGEST_LINE = 2000;
/** One of them is in every name that is looked for. */
const NEEDLES = ['_ENDPOINT', 'endpoint_url'].map((needle) => Buffer.from(needle));

/**
 * What is wrong with the names in a file's bytes, in the order of their places.
 *
 * @param file its name in the findings; null where it has none
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
  // Nearly every file has none, and is looked at no closer.
  const isAscii = byteOrderOf(bytes) === null;
  if (isAscii && !NEEDLES.some((needle) => bytes.includes(needle))) return [];
  return lintSource(toSourceText(bytes), file, isAllowed);
}

function lintSource(
  source: SourceText,
  file: string | null,
  isAllowed: (name: string) => boolean,
): Located[] {
  const words = findWrongWords(source.units).filter(({ name }) => !isAllowed(name));
  const isIgnored = toIgnoredLines(source.units);
  const cursor = new LineCursor(source);
  const placed = words
    .map((word) => ({ ...word, position: cursor.at(word.start) }))
    .filter(({ position }) => !isIgnored(position));
  const clashes = findClashes(source.units, placed);
  return placed.map((word) => toLocated(source, file, word, clashes.has(word)));
}

type PlacedWord = WrongWord & { readonly position: Position };

function askPerson(verdict: Verdict): Verdict {
  const fix = `Write ${verdict.replacement}, once: the same service is named in another way here, too.`;
  return { ...verdict, fix, replacement: null };
}

function toLocated(
  source: SourceText,
  file: string | null,
  { start, end, position, verdict: clear }: PlacedWord,
  isClash: boolean,
): Located {
  const { line, column, offset, lineStart, lineEnd } = position;
  const { replacement, ...said } = isClash ? askPerson(clear) : clear;
  const length = end - start;
  const place = { file, line, column, endColumn: column + length };
  const certain =
    replacement === null
      ? {}
      : { edit: { start: offset, end: offset + length, text: replacement } };
  const isShown = lineEnd - lineStart <= LONGEST_LINE;
  return {
    finding: {
      ...said,
      message: shortenText(said.message),
      value: shortenText(said.value),
      place,
      ...certain,
    },
    source: isShown ? source.decode(lineStart, lineEnd).replace(/^\uFEFF/, '') : null,
    edit: replacement === null ? null : toEdit(source, start, end, replacement),
  };
}

function toEdit(source: SourceText, start: number, end: number, text: string): Edit {
  const { unitSize, encode } = source;
  return { start: start * unitSize, end: end * unitSize, bytes: encode(text) };
}
