/** A value that a target cannot hold as it stands. */
export class UnquotableError extends Error {
  override readonly name = 'UnquotableError';
  /** What mends it, in one sentence. */
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/**
 * Whether `error` is an {@link UnquotableError}.
 *
 * @example
 * ```ts
 * isUnquotableError(new Error('x')); // false
 * ```
 */
export function isUnquotableError(error: unknown): error is UnquotableError {
  return error instanceof UnquotableError;
}

/**
 * Refuses a value that holds a character which the target has no way to hold.
 *
 * @param encoded how the character is written in a URL: `%22`
 * @throws UnquotableError
 */
export function refuse(value: string, char: string, encoded: string, target: string): void {
  if (!value.includes(char)) return;
  throw new UnquotableError(
    `a ${target} has no way to hold ${char} in this value`,
    `Write ${encoded} in its place in the URL.`,
  );
}
