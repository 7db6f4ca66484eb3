import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import ignore from 'ignore';

import type { AllowEntry } from './ep-config.js';
import { CONFIG_NAME, type FoundConfig, readEpConfig } from './read-ep-config.js';

/** The allow lists of a run: each file goes by the nearest one above it. */
export interface AllowLists {
  readonly isAllowed: IsAllowed;
  /**
   * Reads the lists of files, so that what is wrong with one is said before anything is written.
   *
   * @throws CliError `EP_CLI_CONFIG_FILE`
   */
  readonly read: (paths: readonly string[]) => void;
  /**
   * The entries that allowed nothing, of the lists whose own folder was linted whole: of any other,
   * nobody knows.
   *
   * @param folders the absolute paths of what was linted whole
   */
  readonly findUnused: (folders: readonly string[]) => readonly UnusedEntry[];
}

const NONE: AllowList = { folder: null, isAllowed: () => false, findUnused: () => [] };

/**
 * The lists of `ep.config.json` in the folder of a file or above, up to the top of the file's
 * repository; outside of one, up to the root. Each folder is looked at once.
 *
 * @param cwd whose list counts for a text that is no file's
 * @example
 * ```ts
 * toAllowLists(cwd).isAllowed('AWS_ENDPOINT_URL_MINE', join(cwd, 'src', '.env'));
 * ```
 */
export function toAllowLists(cwd: string): AllowLists {
  const known = new Map<string, AllowList>();
  const listOf = (folder: string): AllowList => {
    const list = known.get(folder) ?? findList(folder, listOf);
    known.set(folder, list);
    return list;
  };
  return {
    isAllowed: (name, path) => listOf(path === null ? cwd : dirname(path)).isAllowed(name, path),
    read(paths) {
      for (const folder of new Set(paths.map((path) => dirname(path)))) listOf(folder);
    },
    findUnused: (folders) =>
      [...new Set(known.values())]
        .filter((list) => folders.some((folder) => isWithin(folder, list.folder)))
        .flatMap((list) => list.findUnused()),
  };
}

function isWithin(folder: string, inner: string | null): boolean {
  const [first] = inner === null ? ['..'] : relative(folder, inner).split(sep);
  return first !== '..';
}

function findList(folder: string, listOf: (folder: string) => AllowList): AllowList {
  const found = readEpConfig(folder);
  if (found !== null) return toAllowed(found);
  const parent = dirname(folder);
  const isTop = parent === folder || existsSync(join(folder, '.git'));
  return isTop ? NONE : listOf(parent);
}

/** Whether a name is allowed in a file; the path of the file is absolute, null of a text that is none. */
export type IsAllowed = (name: string, path: string | null) => boolean;

/** An entry of an allow list that has allowed nothing so far. */
export interface UnusedEntry {
  /** The absolute path of its `ep.config.json`. */
  readonly file: string;
  /** `lint.allow[2]`. */
  readonly at: string;
  readonly name: string;
}

/** What one `ep.config.json` allows. */
export interface AllowList {
  /** The folder that it is for; null of the list that is nobody's. */
  readonly folder: string | null;
  readonly isAllowed: IsAllowed;
  readonly findUnused: () => readonly UnusedEntry[];
}

/**
 * What an allow list allows. A name may stand in the list itself, and that is no use of it.
 *
 * @example
 * ```ts
 * toAllowed({ folder: cwd, config }).isAllowed('AWS_ENDPOINT_URL_MINE', join(cwd, '.env'));
 * ```
 */
export function toAllowed(found: FoundConfig): AllowList {
  const file = join(found.folder, CONFIG_NAME);
  const entries = found.config.lint.allow.map((entry, at) => ({
    ...toEntry(entry),
    named: { file, at: `lint.allow[${at}]`, name: entry.name },
  }));
  const used = new Set<(typeof entries)[number]>();
  const isAllowed: IsAllowed = (name, path) => {
    const inside = path && relative(found.folder, path).split(sep).join('/');
    const taking = entries.filter(
      ({ takesName, takesPath }) => takesName(name) && (path === file || takesPath(inside)),
    );
    if (path !== file) for (const entry of taking) used.add(entry);
    return taking.length > 0;
  };
  const findUnused = (): readonly UnusedEntry[] =>
    entries.filter((entry) => !used.has(entry)).map(({ named }) => named);
  return { folder: found.folder, isAllowed, findUnused };
}

function toEntry({ name, paths }: AllowEntry): {
  takesName: (name: string) => boolean;
  takesPath: (path: string | null) => boolean;
} {
  const stem = name.slice(0, -1);
  const patterns = ignore({ ignorecase: false }).add([...paths]);
  return {
    takesName: name.endsWith('*') ? (one) => one.startsWith(stem) : (one) => one === name,
    takesPath: (path) =>
      paths.length === 0 || (path !== null && ignore.isPathValid(path) && patterns.ignores(path)),
  };
}
