import type { ConfigProblem } from './config-problem.js';
import type { Dialect } from './dialect.js';

/**
 * Which of the two shared files a text is: in the `config` file a profile's header is
 * `[profile NAME]`, in the `credentials` file it is `[NAME]`.
 */
export type ConfigFileKind = 'config' | 'credentials';

/** A key and its value. Lines and columns count from 1, columns in UTF-16 code units. */
export interface ConfigEntry {
  /** The key as the dialect reads it: in small letters for those that fold its case. */
  readonly key: string;
  /**
   * The value as the dialect reads it; that of several lines joined by `\n`. The text of a nested
   * block is here too, though the entries in `nested` are what counts.
   */
  readonly value: string;
  /**
   * The entries of a nested block, null where the value is plain text. In `sdk-js` nothing is
   * nested: its nested keys are plain ones with a dot, `s3.endpoint_url`.
   */
  readonly nested: ReadonlyMap<string, ConfigEntry> | null;
  /** The name of the file, as it was given. */
  readonly file: string;
  /** Where the key starts. */
  readonly line: number;
  readonly column: number;
  /** Where the value starts; for an empty one, where it would. */
  readonly valueLine: number;
  readonly valueColumn: number;
}

/** A section: a profile, a `services` section or an `sso-session`. */
export interface ConfigSection {
  /** The name alone: `dev` for `[profile dev]`. */
  readonly name: string;
  readonly file: string;
  /** Where its header starts. */
  readonly line: number;
  readonly column: number;
  readonly entries: ReadonlyMap<string, ConfigEntry>;
  /** Whether a nested key is a plain one with a dot, as in `sdk-js`. */
  readonly dotted: boolean;
  /** What it has from `[DEFAULT]`; its own entries win. Empty in `sdk-js`. */
  readonly inherited: ReadonlyMap<string, ConfigEntry>;
}

/** The sections of a file by what they are and by name. */
export interface Sections {
  readonly profiles: Map<string, ConfigSection>;
  readonly services: Map<string, ConfigSection>;
  readonly ssoSessions: Map<string, ConfigSection>;
}

/** What a section has that has no key yet. */
export const NO_ENTRIES: Map<string, ConfigEntry> = /* @__PURE__ */ new Map();

/** A shared config or credentials file, as one dialect reads it. */
export interface SharedConfig {
  /** The name of the file, as it was given. */
  readonly file: string;
  readonly kind: ConfigFileKind;
  readonly dialect: Dialect;
  readonly profiles: ReadonlyMap<string, ConfigSection>;
  readonly services: ReadonlyMap<string, ConfigSection>;
  readonly ssoSessions: ReadonlyMap<string, ConfigSection>;
  /** What is wrong with the text, the first {@link MOST_PROBLEMS} of it, by place. */
  readonly problems: readonly ConfigProblem[];
  /**
   * Whether the dialect takes the file at all. Where it does not, `aws-cli` and `boto3` fail, and
   * `sdk-js` goes on as though the file were empty; the sections still hold what can be made out.
   */
  readonly readable: boolean;
}

/**
 * The entry of a key, inherited ones included.
 *
 * @example
 * ```ts
 * const { profiles } = parseSharedConfig('[default]\nregion = eu-west-1\n', { file: 'config' });
 * findEntry(profiles.get('default'), 'region')?.value; // 'eu-west-1'
 * ```
 */
export function findEntry(
  section: ConfigSection | undefined,
  key: string,
): ConfigEntry | undefined {
  return section?.entries.get(key) ?? section?.inherited.get(key);
}

/**
 * The entry of a key within a nested block, in whichever way the dialect keeps it.
 *
 * @example
 * ```ts
 * const text = '[services my]\ns3 =\n  endpoint_url = http://localhost:4567\n';
 * const { services } = parseSharedConfig(text, { file: 'config' });
 * findNestedEntry(services.get('my'), 's3', 'endpoint_url')?.line; // 3
 * ```
 */
export function findNestedEntry(
  section: ConfigSection | undefined,
  key: string,
  nestedKey: string,
): ConfigEntry | undefined {
  if (section?.dotted) return section.entries.get(`${key}.${nestedKey}`);
  return findEntry(section, key)?.nested?.get(nestedKey);
}
