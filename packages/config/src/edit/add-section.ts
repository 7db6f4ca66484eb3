import type { TextLines } from './text-lines.js';

/** Adds a section below all others, an empty line before it. */
export function addSection(lines: TextLines, texts: readonly string[]): void {
  const count = lines.lines.length;
  const needsBlank = count > 0 && lines.textOf(count).trim() !== '';
  lines.insertAfter(count, needsBlank ? ['', ...texts] : texts);
}
