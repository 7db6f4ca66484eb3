const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/**
 * Walks over a JSON text in double quotes, without a regular expression for all of it: that one runs
 * out of stack where the text is some megabytes.
 *
 * @param start where its opening quote stands
 * @returns where its closing quote stands, or what must not stand in a text, or the end of the source
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
