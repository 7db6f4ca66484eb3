import { type Style, toPrintable } from '@ep/command-line';
import { structuredPatch, type StructuredPatchHunk } from 'diff';

import { maskLine } from '../../diagnostics/format-excerpt.js';

/**
 * What differs between two texts of a file, as a unified diff; empty where nothing does. Credentials
 * in URLs are masked, so it is for people and not for `patch`.
 *
 * @example
 * ```ts
 * formatDiff('config', 'a\nb\n', 'a\nc\n', style); // '--- config\n+++ config\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n'
 * ```
 */
export function formatDiff(path: string, before: string, after: string, style: Style): string {
  const name = toPrintable(path);
  const { hunks } = structuredPatch(name, name, toLines(before), toLines(after), '', '', {
    context: 3,
  });
  if (hunks.length === 0) return '';
  const head = [style.bold(`--- ${name}`), style.bold(`+++ ${name}`)];
  return [...head, ...hunks.flatMap((hunk) => formatHunk(hunk, style))]
    .map((line) => `${line}\n`)
    .join('');
}

/** All line ends alike, the last line with one, too. */
function toLines(text: string): string {
  return text.replaceAll(/\r\n|\r/g, '\n').replace(/(?<=[^\n])$/, '\n');
}

function formatHunk(hunk: StructuredPatchHunk, { red, green, cyan }: Style): string[] {
  const { oldStart, oldLines, newStart, newLines, lines } = hunk;
  const marks: Readonly<Record<string, (text: string) => string>> = { '-': red, '+': green };
  const shown = lines.map((line) => {
    const mark = line.charAt(0);
    const text = mark + toPrintable(maskLine(line.slice(1), { start: 0, end: 0 }).line);
    return marks[mark]?.(text) ?? text;
  });
  return [cyan(`@@ -${toRange(oldStart, oldLines)} +${toRange(newStart, newLines)} @@`), ...shown];
}

/** Where there are no lines, the number is that of the line above. */
function toRange(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}
