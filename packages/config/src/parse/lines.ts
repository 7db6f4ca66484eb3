const CR = 13;

/** What is told of each line: its text without its end, and its number, counted from 1. */
export type LineHandler = (line: string, number: number) => void;

/** The lines as Python's text files have them: `\n`, `\r\n` and a lone `\r` end one. */
export function forEachPythonLine(text: string, handle: LineHandler): void {
  let number = 1;
  let start = 0;
  let feed = indexOrEnd(text, '\n', 0);
  let carriage = indexOrEnd(text, '\r', 0);
  while (start < text.length) {
    const end = Math.min(feed, carriage);
    handle(text.slice(start, end), number++);
    start = carriage + 1 === feed ? feed + 1 : end + 1;
    if (feed < start) feed = indexOrEnd(text, '\n', start);
    if (carriage < start) carriage = indexOrEnd(text, '\r', start);
  }
}

function indexOrEnd(text: string, character: string, from: number): number {
  const index = text.indexOf(character, from);
  return index === -1 ? text.length : index;
}

/** The lines as the AWS SDK for JavaScript has them: only `\n` ends one, with a `\r` before it or not. */
export function forEachSdkLine(text: string, handle: LineHandler): void {
  let number = 1;
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const stop = found > start && text.charCodeAt(found - 1) === CR ? found - 1 : end;
    handle(text.slice(start, stop), number++);
    start = end + 1;
  }
}
