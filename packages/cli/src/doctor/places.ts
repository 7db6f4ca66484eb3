import type { ConfigEntry, ConfigSection } from '@ep/config';

import type { FilePlace } from '../diagnostics/diagnostic.js';
import { type ExaminedFile, oncePer } from './situation.js';

/** Where an entry's key is. */
export function keyPlace({ file, line, column, key }: ConfigEntry): FilePlace {
  return { file, line, column, endColumn: column + key.length };
}

/** Where an entry's value is, as far as it goes on the first line. */
export function valuePlace({ file, valueLine, valueColumn, value }: ConfigEntry): FilePlace {
  const [first = ''] = value.split('\n');
  return { file, line: valueLine, column: valueColumn, endColumn: valueColumn + first.length };
}

/** Where a section's header is, its name taken for the least that it has. */
export function headerPlace({ file, line, column, name }: ConfigSection): FilePlace {
  return { file, line, column, endColumn: column + name.length + '[]'.length };
}

/** A line that opens a section. */
export interface Header {
  /** With its brackets: `[profile dev]`. */
  readonly text: string;
  readonly place: FilePlace & { readonly file: string };
}

const HEADER = /^\s*(?<text>\[.*\])/;

/** Every header of a file. */
export const headersOf = oncePer(({ path, lines }: ExaminedFile): readonly Header[] =>
  lines.flatMap((line, index) => {
    const { text } = HEADER.exec(line)?.groups ?? {};
    if (text === undefined) return [];
    const column = line.indexOf(text) + 1;
    const endColumn = column + text.length;
    return [{ text, place: { file: path, line: index + 1, column, endColumn } }];
  }),
);

/** The header of the section that a line is in; undefined before the first. */
export function headerAbove(file: ExaminedFile, line: number): Header | undefined {
  return headersOf(file).findLast(({ place }) => place.line <= line);
}

/** Whether a header is one of the two of the default profile. */
export function isOfDefault({ text }: Header): boolean {
  return /^\[(?:profile\s+)?default\]$/.test(text);
}

/** Whether the default profile has both of its headers in a file. */
export const hasDefaultTwice = oncePer((file: ExaminedFile): boolean => {
  const texts = headersOf(file)
    .filter(isOfDefault)
    .map(({ text }) => text);
  return new Set(texts).size > 1;
});

/**
 * The line of the key to whose nested block a line belongs; its own, where it is in none.
 *
 * @example
 * ```ts
 * keyAbove(toExaminedFile('config', 'config', '[services a]\ns3 =\n  endpoint_url = b\n'), 3); // 2
 * ```
 */
export function keyAbove({ lines }: ExaminedFile, line: number): number {
  const indentation = indentationOf(lines[line - 1] ?? '');
  const isKey = (text: string): boolean => text.trim() !== '' && indentationOf(text) < indentation;
  return indentation === 0 ? line : lines.slice(0, line - 1).findLastIndex(isKey) + 1;
}

function indentationOf(text: string): number {
  return text.length - text.trimStart().length;
}
