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

/** The index of the first character from `from` on that is no white space to Python, else `end`. */
export function skipPythonSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isPythonSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The index after the last character before `end` that is no white space to Python, else `from`. */
export function trimPythonEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isPythonSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
