/** The codes of {@link ConfigUsageError}; stable, so that programs can tell the cases apart. */
export type ConfigUsageErrorCode =
  | 'EP_CONFIG_USAGE_DIALECT'
  | 'EP_CONFIG_USAGE_UNREAD'
  | 'EP_CONFIG_USAGE_KIND'
  | 'EP_CONFIG_USAGE_FILE'
  | 'EP_CONFIG_USAGE_TEXT';

/** A call with arguments against its types, which plain JavaScript does not check. */
export class ConfigUsageError extends Error {
  override readonly name = 'ConfigUsageError';
  readonly code: ConfigUsageErrorCode;
  /** The argument as it was passed. */
  readonly value: unknown;
  /** How to fix it. */
  readonly fix: string;

  constructor(code: ConfigUsageErrorCode, value: unknown, reason: string, fix: string) {
    super(`${reason}: ${display(value)}. ${fix} [${code}]`);
    this.code = code;
    this.value = value;
    this.fix = fix;
  }
}

/**
 * Whether `error` is a {@link ConfigUsageError}. Goes by name, so it also holds across two copies of
 * this package in one program.
 */
export function isConfigUsageError(error: unknown): error is ConfigUsageError {
  return error instanceof Error && error.name === 'ConfigUsageError';
}

const LONGEST_SHOWN = 100;

function display(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST_SHOWN));
  return value === null ? 'null' : `a value of type ${typeof value}`;
}
