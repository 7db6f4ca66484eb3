/** A line of a stream; `text` is null where it is too long to be kept. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/** The longest line that is read: far more than a case needs, and little enough to be kept. */
const MOST_CHARACTERS = 16 * 1024 * 1024;

/**
 * Splits a stream into lines, in memory that does not grow with it: lists of lines, a list a chunk, so
 * that whoever answers may answer what is there and wait for the rest.
 *
 * @example
 * ```ts
 * for await (const lines of splitLines(io.stdin)) for (const { number, text } of lines) …
 * ```
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  most = MOST_CHARACTERS,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  let isTooLong = false;
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    rest += first;
    const lines: Line[] = [];
    for (const other of others) {
      lines.push(toLine(++number, isTooLong ? null : rest));
      [rest, isTooLong] = [other, false];
    }
    isTooLong ||= rest.length > most;
    if (isTooLong) rest = '';
    yield lines;
  }
  rest += decoder.decode();
  if (rest !== '' || isTooLong) yield [toLine(++number, isTooLong ? null : rest)];
}

function toLine(number: number, text: string | null): Line {
  return { number, text: text?.endsWith('\r') === true ? text.slice(0, -1) : text };
}
