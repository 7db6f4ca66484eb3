import {
  type ConfigFileKind,
  type Dialect,
  parseSharedConfig,
  type SharedConfig,
  type SharedFile,
} from '@ep/config';

/** The environment's variables by name. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A shared file as the doctor looks at it. */
export interface ExaminedFile {
  readonly kind: ConfigFileKind;
  /** Where it is, for places. */
  readonly path: string;
  readonly isThere: boolean;
  /** Its text without a byte order mark, empty where there is no file. */
  readonly text: string;
  /** The lines of the text, without their ends. */
  readonly lines: readonly string[];
  /** The file as each tool reads it. */
  readonly asIs: SharedFile;
  /**
   * The file as each tool would read it without the lines that make the tool reject the file.
   * Without this, one bad line would hide what every other line does.
   */
  readonly normalized: SharedFile;
}

/** All that the doctor looks at. */
export interface Situation {
  readonly env: Env;
  readonly config: ExaminedFile;
  readonly credentials: ExaminedFile;
}

/** What a situation is made of, all of it optional. */
export interface SituationTexts {
  readonly env?: Env;
  /** The text of the config file. */
  readonly config?: string;
  /** The text of the credentials file. */
  readonly credentials?: string;
}

/**
 * A situation of texts; nothing is read.
 *
 * @example
 * ```ts
 * toSituation({ env: { AWS_ENDPOINT_URL: 'http://localhost:4566' } });
 * ```
 */
export function toSituation({ env = {}, config, credentials }: SituationTexts): Situation {
  return {
    env,
    config: toExaminedFile('config', 'config', config),
    credentials: toExaminedFile('credentials', 'credentials', credentials),
  };
}

const MARK = '\uFEFF';
const LINE_END = /\r\n|\r|\n/;

/**
 * A shared file, ready to be examined.
 *
 * @param content its text, or its bytes where they may not be UTF-8; undefined where there is no file
 * @example
 * ```ts
 * toExaminedFile('config', '~/.aws/config', '[default]\nregion = eu-west-1\n').text;
 * ```
 */
export function toExaminedFile(
  kind: ConfigFileKind,
  path: string,
  content: string | Uint8Array | undefined,
): ExaminedFile {
  const source = content ?? '';
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const bare = text.startsWith(MARK) ? text.slice(1) : text;
  const parse = (given: string | Uint8Array) => (dialect: Dialect) =>
    parseSharedConfig(given, { file: path, kind, dialect });
  const normalize = (dialect: Dialect): SharedConfig => ({
    ...parse(bare)(dialect),
    readable: true,
  });
  return {
    kind,
    path,
    isThere: content !== undefined,
    text: bare,
    lines: bare.split(LINE_END),
    asIs: { kind, read: once(parse(source)) },
    normalized: { kind, read: once(normalize) },
  };
}

/** Parses the file once for each dialect, on first use. */
function once(read: SharedFile['read']): SharedFile['read'] {
  const known = new Map<Dialect, SharedConfig>();
  return (dialect) => {
    const config = known.get(dialect) ?? read(dialect);
    known.set(dialect, config);
    return config;
  };
}

/** The file that a place is in, by its path. */
export function fileOf({ config, credentials }: Situation, path: string | null): ExaminedFile {
  return path === credentials.path ? credentials : config;
}

/**
 * A line of a file, counted from 1; undefined where the file is shorter.
 *
 * @example
 * ```ts
 * lineOf(toExaminedFile('config', 'config', '[default]\nregion = a\n'), 2); // 'region = a'
 * ```
 */
export function lineOf({ lines }: ExaminedFile, line: number): string | undefined {
  return lines[line - 1];
}

/**
 * The situation with one line of a file replaced, or removed where `text` is null.
 *
 * @example
 * ```ts
 * withLine(situation, situation.config, 3, null);
 * ```
 */
export function withLine(
  situation: Situation,
  { kind, path, lines: old }: ExaminedFile,
  line: number,
  text: string | null,
): Situation {
  const lines = old.toSpliced(line - 1, 1, ...(text === null ? [] : [text]));
  return { ...situation, [kind]: toExaminedFile(kind, path, lines.join('\n')) };
}

/** A variable of the environment that is set. */
export interface SetVariable {
  readonly name: string;
  readonly value: string;
}

/** Every variable, sorted by name. */
export function variablesOf({ env }: Situation): SetVariable[] {
  return Object.entries(env)
    .flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Makes a function remember its result for each object, as long as the object lives. Situations differ in
 * their environment and share their files.
 *
 * @example
 * ```ts
 * const headersOf = oncePer((file: ExaminedFile) => findHeaders(file));
 * ```
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
