/** Longer ones nobody reads: what is echoed in them is 100 kB of something. */
const LONGEST = 1000;
const HEAD = 600;
const TAIL = 300;

/**
 * A line that is said to people, without its middle where it is longer than 1000 characters: what is
 * wrong stands at its start, and what mends it at its end.
 *
 * @example
 * ```ts
 * shortenText(`no service is called "${'a'.repeat(100_000)}"`).length; // 901
 * ```
 */
export function shortenText(text: string): string {
  if (text.length <= LONGEST) return text;
  // Half a character would be none.
  const head = text.slice(0, HEAD).replace(/[\uD800-\uDBFF]$/, '');
  const tail = text.slice(-TAIL).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}…${tail}`;
}

/**
 * An error of which neither the message nor the fix is longer than that.
 *
 * @example
 * ```ts
 * shortenError(describeError(error));
 * ```
 */
export function shortenError<E extends { readonly message: string; readonly fix: string | null }>(
  error: E,
): E {
  const { message, fix } = error;
  return {
    ...error,
    message: shortenText(message),
    fix: fix === null ? null : shortenText(fix),
  };
}
