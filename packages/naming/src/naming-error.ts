/** The codes of {@link NamingError}; stable, so that programs can tell the cases apart. */
export type NamingErrorCode =
  'EP_NAMING_SERVICE_ID' | 'EP_NAMING_IDENTIFIER' | 'EP_NAMING_ENV_VAR' | 'EP_NAMING_UNKNOWN';

/**
 * A value that cannot be a name of its system.
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
  /** Which kind of name was wanted. */
  readonly code: NamingErrorCode;
  /** The value that broke the rule, as it was given. */
  readonly value: unknown;
  /** The rule that it broke, in words. */
  readonly rule: string;

  constructor(code: NamingErrorCode, value: unknown, rule: string) {
    super(`${display(value)} ${rule} [${code}]`);
    this.code = code;
    this.value = value;
    this.rule = rule;
  }
}

/**
 * Whether `error` is a {@link NamingError}. Goes by name, so it also holds across two copies of
 * this package in one program.
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
