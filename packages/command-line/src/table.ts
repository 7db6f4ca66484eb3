/**
 * Rows as text, the columns aligned, two spaces between them.
 *
 * @param rows the cells of each row; a row may be shorter than the others
 * @returns a line a row, each with its line feed
 * @example
 * ```ts
 * formatTable([['sfn', 'SFN'], ['s3', 'S3']]); // 'sfn  SFN\ns3   S3\n'
 * ```
 */
export function formatTable(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cell.length);
    }
  }
  const toLine = (row: readonly string[]): string => {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `${indent}${cells.join('  ')}`.trimEnd();
  };
  return rows.map((row) => `${toLine(row)}\n`).join('');
}
