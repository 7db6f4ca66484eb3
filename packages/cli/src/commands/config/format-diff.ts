import { type Style, toPrintable } from '@ep/command-line';

import { maskLine } from '../../diagnostics/format-excerpt.js';
import { type DiffLine, diffLines } from './diff-lines.js';

/** How many lines around a change are shown. */
const CONTEXT = 3;

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
  const lines = diffLines(toLines(before), toLines(after));
  const hunks = toHunks(lines).map((range) => formatHunk(lines, range, style));
  if (hunks.length === 0) return '';
  const name = toPrintable(path);
  return [style.bold(`--- ${name}`), style.bold(`+++ ${name}`), ...hunks.flat()]
    .map((line) => `${line}\n`)
    .join('');
}

function toLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** From one line of the diff up to another. */
type Range = readonly [start: number, end: number];

/** Changes with their context; those that are near are one. */
function toHunks(lines: readonly DiffLine[]): Range[] {
  const hunks: Range[] = [];
  for (const [at, { kind }] of lines.entries()) {
    if (kind === 'kept') continue;
    const [start, end] = [Math.max(0, at - CONTEXT), Math.min(lines.length, at + CONTEXT + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && start <= last[1]) hunks[hunks.length - 1] = [last[0], end];
    else hunks.push([start, end]);
  }
  return hunks;
}

function formatHunk(lines: readonly DiffLine[], [start, end]: Range, style: Style): string[] {
  const marks = {
    kept: (text: string) => ` ${text}`,
    removed: (text: string) => style.red(`-${text}`),
    added: (text: string) => style.green(`+${text}`),
  };
  const shown = lines.slice(start, end).map(({ kind, text }) => marks[kind](toShown(text)));
  const [old, fresh] = (['added', 'removed'] as const).map((other) => {
    const above = countBut(lines.slice(0, start), other);
    const size = countBut(lines.slice(start, end), other);
    return `${size === 0 ? above : above + 1},${size}`;
  });
  return [style.cyan(`@@ -${old} +${fresh} @@`), ...shown];
}

function countBut(lines: readonly DiffLine[], kind: DiffLine['kind']): number {
  return lines.filter((line) => line.kind !== kind).length;
}

function toShown(line: string): string {
  return toPrintable(maskLine(line, { start: 0, end: 0 }).line);
}
