import type { FilePlace } from '../diagnostics/diagnostic.js';
import { oncePer } from './once-per.js';
import type { ExaminedFile } from './situation.js';

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
