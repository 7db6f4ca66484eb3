import type { ConfigEntry, ConfigFileKind } from '@ep/config';

/** Where a value is from. */
export interface Source {
  /**
   * `option`: passed by the program; `env`: an environment variable; `config` or `credentials`: a shared
   * file; `default`: nothing is set.
   */
  readonly kind: 'option' | 'env' | ConfigFileKind | 'default';
  /** The option, variable or key: `AWS_ENDPOINT_URL_S3`, `s3.endpoint_url`. */
  readonly name: string;
  /** The file, and the line and column of the value; null where the value is not from a file. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** A value in force and where it is from. */
export interface Setting<T = string> {
  readonly value: T;
  readonly source: Source;
}

/** The settings in force and where each is from; null where nothing is set. */
export interface Settings {
  readonly profile: Setting | null;
  readonly region: Setting | null;
  readonly ignoreConfiguredEndpointUrls: Setting<boolean>;
  readonly useFipsEndpoint: Setting<boolean>;
  readonly useDualstackEndpoint: Setting<boolean>;
  readonly accountId: Setting | null;
  readonly accountIdEndpointMode: Setting;
}

/** The settings in force as dialects read them: {@link Settings} under short names. */
export interface SettingsRead {
  readonly profileName: Setting;
  readonly region: Setting | undefined;
  readonly ignore: Setting<boolean>;
  readonly fips: Setting<boolean>;
  readonly dualstack: Setting<boolean>;
  readonly accountId: Setting | undefined;
  readonly mode: Setting;
}

/** The settings in force, as an answer has them. */
export function toSettings(read: SettingsRead): Settings {
  return {
    profile: read.profileName,
    region: read.region ?? null,
    ignoreConfiguredEndpointUrls: read.ignore,
    useFipsEndpoint: read.fips,
    useDualstackEndpoint: read.dualstack,
    accountId: read.accountId ?? null,
    accountIdEndpointMode: read.mode,
  };
}

/** The value of an option. */
export function fromOption<T>(name: string, value: T): Setting<T> {
  return { value, source: { kind: 'option', name, file: null, line: null, column: null } };
}

/** The value of an environment variable. */
export function fromEnv(name: string, value: string): Setting {
  return { value, source: { kind: 'env', name, file: null, line: null, column: null } };
}

/** The value in force where nothing is set. */
export function fromDefault<T>(name: string, value: T): Setting<T> {
  const source = { kind: 'default', name, file: null, line: null, column: null } as const;
  return { value, source: Object.freeze(source) };
}

/** The value of a key in a shared file. */
export function fromEntry(kind: ConfigFileKind, name: string, entry: ConfigEntry): Setting {
  const { value, file, valueLine: line, valueColumn: column } = entry;
  return { value, source: { kind, name, file, line, column } };
}

/** Names of options that fit a program and a command line: `endpointUrl` and `--endpoint-url`. */
const OPTIONS: Readonly<Record<string, string>> = {
  endpointUrl: 'the endpoint URL option',
  region: 'the region option',
  profile: 'the profile option',
  useFipsEndpoint: 'the FIPS option',
  useDualstackEndpoint: 'the dual-stack option',
  accountId: 'the account ID option',
  accountIdEndpointMode: 'the account ID endpoint mode option',
};

/**
 * Names a source in a message.
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
