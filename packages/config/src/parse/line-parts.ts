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

const EQUALS = 61;
const COLON = 58;

/** The index of the first `=` or `:` of a line, -1 where there is neither. */
export function findDelimiter(line: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === EQUALS || code === COLON) return at;
  }
  return -1;
}
