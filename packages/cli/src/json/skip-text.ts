const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Walks over a JSON string. One regular expression for the whole string would run out of stack at some
 * megabytes.
 *
 * @param start where its opening quote stands
 * @returns the offset of its closing quote, of the first invalid character or escape, or of the end of the source
 * @example
 * ```ts
 * skipText('["a"]', 1); // 3
 * ```
 */
export function skipText(source: string, start: number): number {
  for (let at = start + 1; ;) {
    const character = source.charAt(at);
    if (character === '\\') {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(source)) return at;
      at = ESCAPE.lastIndex;
    } else if (character === '"' || character < ' ') return at;
    else at++;
  }
}
