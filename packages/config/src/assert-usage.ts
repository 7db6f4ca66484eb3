import { ConfigUsageError } from './config-usage-error.js';
import { type Dialect, dialects, isDialect } from './dialect.js';
import type { ConfigFileKind } from './shared-config.js';

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
