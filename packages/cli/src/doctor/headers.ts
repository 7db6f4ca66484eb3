import type { FilePlace } from '../findings/finding.js';
import type { ExaminedFile } from './situation.js';

/** A line that opens a section. */
export interface Header {
  /** With its brackets: `[profile dev]`. */
  readonly text: string;
  readonly place: FilePlace & { readonly file: string };
}

const HEADER = /^\s*(?<text>\[.*\])/;

/** Every header of a file. */
export function headersOf({ path, lines }: ExaminedFile): Header[] {
  return lines.flatMap((line, index) => {
    const { text } = HEADER.exec(line)?.groups ?? {};
    if (text === undefined) return [];
    const column = line.indexOf(text) + 1;
    const endColumn = column + text.length;
    return [{ text, place: { file: path, line: index + 1, column, endColumn } }];
  });
}

/** The header of the section that a line is in; undefined before the first. */
export function headerAbove(file: ExaminedFile, line: number): Header | undefined {
  return headersOf(file).findLast(({ place }) => place.line <= line);
}

/** Whether a header is one of the two of the default profile. */
export function isOfDefault({ text }: Header): boolean {
  return /^\[(?:profile\s+)?default\]$/.test(text);
}

/** Whether the default profile has both of its headers in a file. */
export function hasDefaultTwice(file: ExaminedFile): boolean {
  return (
    new Set(
      headersOf(file)
        .filter(isOfDefault)
        .map(({ text }) => text),
    ).size > 1
  );
}
