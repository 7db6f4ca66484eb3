import { ConfigUsageError } from './config-usage-error.js';
import { type Dialect, dialects, isDialect } from './dialect.js';
import type { ConfigFileKind } from './shared-config.js';

/** @throws ConfigUsageError `EP_CONFIG_USAGE_DIALECT`: what is no dialect would be read as the AWS CLI's */
export function assertDialect(value: unknown): asserts value is Dialect {
  if (isDialect(value)) return;
  const fix = `Give one of ${dialects.join(', ')}.`;
  throw new ConfigUsageError('EP_CONFIG_USAGE_DIALECT', value, 'There is no such dialect', fix);
}

/** @throws ConfigUsageError `EP_CONFIG_USAGE_KIND`: what is no kind would be read as the config file */
export function assertKind(value: unknown): asserts value is ConfigFileKind {
  if (value === 'config' || value === 'credentials') return;
  const reason = 'There is no such kind of file';
  throw new ConfigUsageError('EP_CONFIG_USAGE_KIND', value, reason, 'Give config or credentials.');
}

/** @throws ConfigUsageError `EP_CONFIG_USAGE_FILE` */
export function assertFile(value: unknown): asserts value is string {
  if (typeof value === 'string') return;
  const fix = "Name it: { file: '~/.aws/config' }.";
  throw new ConfigUsageError('EP_CONFIG_USAGE_FILE', value, 'The file has no name', fix);
}

/** @throws ConfigUsageError `EP_CONFIG_USAGE_TEXT`: what is not there would be read as an empty file */
export function assertText(value: unknown): asserts value is string | Uint8Array {
  if (typeof value !== 'string' && !ArrayBuffer.isView(value)) throw toTextError(value);
}

/** The error for what is no file's text. */
export function toTextError(value: unknown): ConfigUsageError {
  const fix = 'Give its text; parsing takes bytes, too.';
  return new ConfigUsageError('EP_CONFIG_USAGE_TEXT', value, 'This is no text of a file', fix);
}
