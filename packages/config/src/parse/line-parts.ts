/**
 * What a header's brackets hold, from the `[` at `start` to the last `]` of the line.
 *
 * @returns undefined where the line is no header; `[]` is none
 */
export function findHeader(line: string, start: number, end: number): string | undefined {
  if (line.charAt(start) !== '[') return undefined;
  const close = line.lastIndexOf(']', end - 1);
  return close > start + 1 ? line.slice(start + 1, close) : undefined;
}

/** The index of the first `=` or `:` of a line from `start` on, -1 where there is neither. */
export function findDelimiter(line: string, start: number): number {
  const equals = line.indexOf('=', start);
  const colon = line.indexOf(':', start);
  return colon === -1 || (equals !== -1 && equals < colon) ? equals : colon;
}
