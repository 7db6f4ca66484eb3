import type { ProblemCode } from '../problem.js';

/** A file that is sound JSON but not the model that its name promises. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: ProblemCode;

  constructor(message: string, code: ProblemCode = 'EP_INGEST_FORMAT') {
    super(message);
    this.code = code;
  }
}

/**
 * A text among facts that a file states, undefined where it has none.
 *
 * @throws FormatError where it is something other than a text
 */
export function readText(
  facts: Readonly<Record<string, unknown>>,
  key: string,
): string | undefined {
  const value = facts[key];
  if (value === undefined || typeof value === 'string') return value;
  throw new FormatError(`its ${key} is ${JSON.stringify(value)}, which is no text`);
}
