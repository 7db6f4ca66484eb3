/** The codes of {@link NamingError}. They never change, so programs can compare them. */
export type NamingErrorCode =
  'EP_NAMING_SERVICE_ID' | 'EP_NAMING_IDENTIFIER' | 'EP_NAMING_ENV_VAR' | 'EP_NAMING_UNKNOWN';

/**
 * The error for a value that is not a valid name.
 *
 * @example
 * ```ts
 * try {
 *   toIdentifier('step-functions');
 * } catch (error) {
 *   if (isNamingError(error)) console.error(error.code, error.value, error.rule);
 * }
 * ```
 */
export class NamingError extends Error {
  override readonly name = 'NamingError';
  /** Which kind of name was expected. */
  readonly code: NamingErrorCode;
  /** The invalid value, as it was passed. */
  readonly value: unknown;
  /** The rule that the value breaks, as a sentence without its subject. */
  readonly rule: string;

  constructor(code: NamingErrorCode, value: unknown, rule: string) {
    super(`${display(value)} ${rule} [${code}]`);
    this.code = code;
    this.value = value;
    this.rule = rule;
  }
}

/**
 * Whether `error` is a {@link NamingError}. It checks the name, so it also works if a program contains
 * two copies of this package.
 */
export function isNamingError(error: unknown): error is NamingError {
  return error instanceof Error && error.name === 'NamingError';
}

const LONGEST_SHOWN = 100;

function display(value: unknown): string {
  if (typeof value !== 'string') return `a value of type ${typeof value}`;
  const isLong = value.length > LONGEST_SHOWN;
  return JSON.stringify(isLong ? `${value.slice(0, LONGEST_SHOWN)}…` : value);
}
