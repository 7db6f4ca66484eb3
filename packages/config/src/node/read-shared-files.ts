/// <reference types="node" />
import { assertDialect, ConfigUsageError } from '../config-usage-error.js';
import { type Dialect, dialects } from '../dialect.js';
import { parseSharedConfig, toUnreadable } from '../parse/parse-shared-config.js';
import type { ConfigFileKind, SharedConfig } from '../shared-config.js';
import type { SharedFile } from '../shared-file.js';
import { fileSystem } from './builtins.js';
import { findSharedFile } from './find-shared-file.js';

/** Where the files are looked for. */
export interface ReadOptions {
  /** `process.env` if it is left out. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The dialects that are to be answered for; all if it is left out. */
  readonly dialects?: readonly Dialect[] | undefined;
}

/** The two shared files, ready for a resolver. */
export interface SharedFiles {
  readonly config: SharedFile;
  readonly credentialsFile: SharedFile;
}

type Content = { readonly text: string | Uint8Array } | { readonly reason: string };
/** What a missing file holds. */
const NOTHING = { text: '' };

/**
 * Finds and reads the shared config and credentials files, each as its dialect finds it. The files
 * are read now, and parsed at the first use.
 *
 * A file that is missing is an empty one. So is a directory, and a file that may not be read, to all
 * but `documented`, for which it is an error.
 *
 * @throws ConfigUsageError `EP_CONFIG_USAGE_DIALECT` where one of `dialects` is none; so does `read`, and
 *   `EP_CONFIG_USAGE_UNREAD` for one that is not among them
 * @example
 * ```ts
 * const files = readSharedFiles();
 * files.config.read('aws-cli').profiles.keys();
 * ```
 */
export function readSharedFiles(options: ReadOptions = {}): SharedFiles {
  const { env = process.env, dialects: wanted = dialects } = options;
  const contents = new Map<string, Content>();
  const toFile = (kind: ConfigFileKind): SharedFile => {
    const paths = wanted.map(
      (dialect) => [dialect, findSharedFile({ kind, dialect, env })] as const,
    );
    for (const [, path] of paths) {
      if (path !== undefined && !contents.has(path)) contents.set(path, readContent(path));
    }
    return toSharedFile(kind, new Map(paths), contents);
  };
  return { config: toFile('config'), credentialsFile: toFile('credentials') };
}

function toSharedFile(
  kind: ConfigFileKind,
  paths: ReadonlyMap<Dialect, string | undefined>,
  contents: ReadonlyMap<string, Content>,
): SharedFile {
  const parsed = new Map<Dialect, SharedConfig>();
  const read = (dialect: Dialect): SharedConfig => {
    assertDialect(dialect);
    if (!paths.has(dialect)) throw toUnreadError(dialect);
    const path = paths.get(dialect);
    const content = (path === undefined ? undefined : contents.get(path)) ?? NOTHING;
    const options = { file: path ?? `the ${kind} file`, kind, dialect };
    const known = parsed.get(dialect) ?? parse(content, options);
    parsed.set(dialect, known);
    return known;
  };
  return { kind, read };
}

function toUnreadError(dialect: Dialect): ConfigUsageError {
  const reason = 'The files were not read for this dialect';
  const fix = 'Add it to the dialects that readSharedFiles is given.';
  return new ConfigUsageError('EP_CONFIG_USAGE_UNREAD', dialect, reason, fix);
}

function parse(
  content: Content,
  options: Pick<SharedConfig, 'file' | 'kind' | 'dialect'>,
): SharedConfig {
  if ('text' in content) return parseSharedConfig(content.text, options);
  return options.dialect === 'documented'
    ? toUnreadable(options, content.reason)
    : parseSharedConfig(NOTHING.text, options);
}

function readContent(path: string): Content {
  try {
    return { text: readText(path) };
  } catch (error) {
    const { code = 'unknown' } = error as { readonly code?: string };
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return isMissing ? NOTHING : { reason: REASONS[code] ?? code };
  }
}

/**
 * A text where it is UTF-8, for that is how Node.js reads a file the fastest; else the bytes, which each
 * dialect takes in its own way.
 */
function readText(path: string): string | Uint8Array {
  const text = fileSystem().readFileSync(path, 'utf8');
  return text.includes(REPLACED) ? fileSystem().readFileSync(path) : text;
}

/** What takes the place of bytes that are not UTF-8, and may stand in a file by itself. */
const REPLACED = '\uFFFD';

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: 'it is a directory',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
};
