import type { Dialect } from './dialect.js';
import { parseSharedConfig, type ParseOptions } from './parse/parse-shared-config.js';
import type { ConfigFileKind, SharedConfig } from './shared-config.js';

/** A shared file that can be read in any dialect, each parsed once, when it is first asked for. */
export interface SharedFile {
  readonly kind: ConfigFileKind;
  /** The file as `dialect` reads it. */
  readonly read: (dialect: Dialect) => SharedConfig;
}

/**
 * A shared file of a text, for those who want the answers of several dialects.
 *
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
  const parsed = new Map<Dialect, SharedConfig>();
  const read = (dialect: Dialect): SharedConfig => {
    const known = parsed.get(dialect) ?? parseSharedConfig(text, { ...options, dialect });
    parsed.set(dialect, known);
    return known;
  };
  return { kind: options.kind ?? 'config', read };
}
