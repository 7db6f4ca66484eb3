import type { ExaminedFile } from './situation.js';

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
