const LF = 10;
const CR = 13;

/** What is told of each line: its text without its end, and its number, counted from 1. */
export type LineHandler = (line: string, number: number) => void;

/** The lines as Python's text files have them: `\n`, `\r\n` and a lone `\r` end one. */
export function forEachPythonLine(text: string, handle: LineHandler): void {
  let number = 1;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    handle(text.slice(start, at), number++);
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    start = at + 1;
  }
  if (start < text.length) handle(text.slice(start), number);
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
