const CR = 13;

/** Called with each line: its text without the line break, and its number, counted from 1. */
export type LineHandler = (line: string, number: number) => void;

/** Splits lines like Python's text files: at `\n`, at `\r\n` and at a lone `\r`. */
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

/** Splits lines like the AWS SDK for JavaScript: only at `\n`, with or without a `\r` before it. */
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

/** Whether a character is white space to Python's `str.strip`: not the same set as JavaScript's. */
function isPythonSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
  if (code < 0x85) return false;
  return code === 0x85 || (code !== 0xfeff && isWideSpace(code));
}

/** Whether a character is white space to JavaScript's `trim` and `\s`. */
export function isJsSpace(code: number): boolean {
  return code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  if (code === 0xa0) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The index of the first character from `from` on that Python does not count as white space, or `end`. */
export function skipPythonSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isPythonSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The index after the last character before `end` that Python does not count as white space, or `from`. */
export function trimPythonEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isPythonSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
