import { assertFile, assertKind, assertText } from './config-usage-error.js';
import type { Dialect } from './dialect.js';
import { type ParseOptions, parseSharedConfig } from './parse/parse-shared-config.js';
import type { ConfigFileKind, SharedConfig } from './shared-config.js';

/** A shared file that can be read in any dialect, parsed once per dialect, at the first use. */
export interface SharedFile {
  readonly kind: ConfigFileKind;
  /** The file as `dialect` reads it; throws for an unknown dialect. */
  readonly read: (dialect: Dialect) => SharedConfig;
}

/**
 * Makes a shared file of its text, for answers in several dialects.
 *
 * @throws ConfigUsageError where an argument has the wrong type; `read` throws it for an unknown dialect
 * @example
 * ```ts
 * const config = toSharedFile('[default]\nendpoint_url = http://a # b\n', { file: 'config' });
 * findEntry(config.read('aws-cli').profiles.get('default'), 'endpoint_url')?.value; // 'http://a # b'
 * findEntry(config.read('sdk-js').profiles.get('default'), 'endpoint_url')?.value; // 'http://a'
 * ```
 */
export function toSharedFile(
  text: string | Uint8Array,
  options: Omit<ParseOptions, 'dialect'>,
): SharedFile {
  const { file, kind = 'config' }: ParseOptions = Object(options);
  assertFile(file);
  assertKind(kind);
  assertText(text);
  const parsed = new Map<Dialect, SharedConfig>();
  const read = (dialect: Dialect): SharedConfig => {
    const known = parsed.get(dialect) ?? parseSharedConfig(text, { file, kind, dialect });
    parsed.set(dialect, known);
    return known;
  };
  return { kind, read };
}
