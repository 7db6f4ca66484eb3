import type { ConfigEntry, ConfigFileKind } from '@ep/config';

/** Where a value is from. */
export interface Source {
  /**
   * `option`, given explicitly; `env`, a variable; `config` or `credentials`, a shared file;
   * `default`, what holds where nothing is set.
   */
  readonly kind: 'option' | 'env' | ConfigFileKind | 'default';
  /** The option, variable or key: `AWS_ENDPOINT_URL_S3`, `s3.endpoint_url`. */
  readonly name: string;
  /** The file, and the line and column of the value; null where it is from none. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A value in force and where it is from. */
export interface Setting<T = string> {
  readonly value: T;
  readonly source: Source;
}

/** A value that an option has. */
export function fromOption<T>(name: string, value: T): Setting<T> {
  return { value, source: { kind: 'option', name, file: null, line: null, column: null } };
}

/** A value that a variable of the environment has. */
export function fromEnv(name: string, value: string): Setting {
  return { value, source: { kind: 'env', name, file: null, line: null, column: null } };
}

/** A value that holds where nothing is set. */
export function fromDefault<T>(name: string, value: T): Setting<T> {
  const source = { kind: 'default', name, file: null, line: null, column: null } as const;
  return { value, source: Object.freeze(source) };
}

/** A value that a shared file has. */
export function fromEntry(kind: ConfigFileKind, name: string, entry: ConfigEntry): Setting {
  const { value, file, valueLine: line, valueColumn: column } = entry;
  return { value, source: { kind, name, file, line, column } };
}

/** Options in words that hold wherever they are typed: in a program or on a command line. */
const OPTIONS: Readonly<Record<string, string>> = {
  endpointUrl: 'the endpoint URL given',
  region: 'the region given',
  profile: 'the profile given',
  useFipsEndpoint: 'the FIPS switch given',
  useDualstackEndpoint: 'the dual-stack switch given',
  accountId: 'the account ID given',
  accountIdEndpointMode: 'the account ID endpoint mode given',
};

/**
 * A source in words, for messages.
 *
 * @example
 * ```ts
 * formatSource(source); // 's3.endpoint_url in ~/.aws/config:7'
 * ```
 */
export function formatSource({ kind, name, file, line }: Source): string {
  if (file !== null) return `${name} in ${file}${line === null ? '' : `:${line}`}`;
  if (kind === 'env') return `${name} in the environment`;
  if (kind === 'default') return `the default of ${name}`;
  return OPTIONS[name] ?? `the option ${name}`;
}
