import { type Dialect, dialects, isDialect } from './dialect.js';
import type { ConfigFileKind } from './shared-config.js';

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

/** @throws ConfigUsageError `EP_CONFIG_USAGE_DIALECT`, because an unknown dialect would be read as the AWS CLI's */
export function assertDialect(value: unknown): asserts value is Dialect {
  if (isDialect(value)) return;
  const fix = `Use one of ${dialects.join(', ')}.`;
  throw new ConfigUsageError('EP_CONFIG_USAGE_DIALECT', value, 'Unknown dialect', fix);
}

/** @throws ConfigUsageError `EP_CONFIG_USAGE_KIND`, because an unknown kind would be read as the config file */
export function assertKind(value: unknown): asserts value is ConfigFileKind {
  if (value === 'config' || value === 'credentials') return;
  const reason = 'Unknown kind of file';
  throw new ConfigUsageError('EP_CONFIG_USAGE_KIND', value, reason, 'Use config or credentials.');
}

/** @throws ConfigUsageError `EP_CONFIG_USAGE_FILE` */
export function assertFile(value: unknown): asserts value is string {
  if (typeof value === 'string') return;
  const fix = "Pass one: { file: '~/.aws/config' }.";
  throw new ConfigUsageError('EP_CONFIG_USAGE_FILE', value, 'The file name is not a string', fix);
}

/** @throws ConfigUsageError `EP_CONFIG_USAGE_TEXT`, because a missing text would be read as an empty file */
export function assertText(value: unknown): asserts value is string | Uint8Array {
  if (typeof value !== 'string' && !ArrayBuffer.isView(value)) throw toTextError(value);
}

/** The error for a value that is not the text of a file. */
export function toTextError(value: unknown): ConfigUsageError {
  const fix = "Pass the file's text; parseSharedConfig also accepts its bytes.";
  return new ConfigUsageError('EP_CONFIG_USAGE_TEXT', value, 'This is not the text of a file', fix);
}
