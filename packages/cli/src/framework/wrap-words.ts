/**
 * A text in lines of at most `width` columns, broken at blanks; a longer word has a line of its own.
 *
 * @param indent stands before every line, and counts
 * @example
 * ```ts
 * wrapWords('exact: endpoint prefix', 12, '  '); // ['  exact:', '  endpoint', '  prefix']
 * ```
 */
export function wrapWords(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(indent + word);
  }
  return lines;
}
