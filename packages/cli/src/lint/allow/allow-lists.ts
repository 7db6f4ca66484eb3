import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import ignore from 'ignore';

import { type AllowEntry, CONFIG_NAME, readAllowList } from './ep-config.js';

/** The allow lists of a run: for each file, the nearest one in its folder or above counts. */
export interface AllowLists {
  readonly isAllowed: IsAllowed;
  /**
   * Reads the lists of files, so that a fault in one is reported before anything is written.
   *
   * @throws CliError `EP_CLI_CONFIG_FILE`
   */
  readonly read: (paths: readonly string[]) => void;
  /**
   * The entries that allowed nothing. Only lists whose folder was linted as a whole are checked:
   * an entry of any other list may be for a file that was not linted.
   *
   * @param folders the absolute paths of the folders that were linted as a whole
   */
  readonly findUnused: (folders: readonly string[]) => readonly UnusedEntry[];
}

const NONE: AllowList = { folder: null, isAllowed: () => false, findUnused: () => [] };

/**
 * The lists of `ep.config.json` in the folder of a file or above, up to the top of the file's
 * repository or, outside of a repository, up to the root. Each folder is read once.
 *
 * @param cwd the folder whose list counts for standard input without a file name
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
  const entries = readAllowList(folder);
  if (entries !== null) return toAllowList(folder, entries);
  const parent = dirname(folder);
  const isTop = parent === folder || existsSync(join(folder, '.git'));
  return isTop ? NONE : listOf(parent);
}

/** Whether a name is allowed in a file; `path` is absolute, null for standard input without a file name. */
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
interface AllowList {
  /** The folder of the file; null for the empty list. */
  readonly folder: string | null;
  readonly isAllowed: IsAllowed;
  readonly findUnused: () => readonly UnusedEntry[];
}

/** Finding a name in the `ep.config.json` that allows it does not make the entry used. */
function toAllowList(folder: string, list: readonly AllowEntry[]): AllowList {
  const file = join(folder, CONFIG_NAME);
  const entries = list.map((entry, at) => ({
    ...toMatcher(entry),
    named: { file, at: `lint.allow[${at}]`, name: entry.name },
  }));
  const used = new Set<(typeof entries)[number]>();
  const isAllowed: IsAllowed = (name, path) => {
    const inside = path && relative(folder, path).split(sep).join('/');
    const matching = entries.filter(
      ({ takesName, takesPath }) => takesName(name) && (path === file || takesPath(inside)),
    );
    if (path !== file) for (const entry of matching) used.add(entry);
    return matching.length > 0;
  };
  const findUnused = (): readonly UnusedEntry[] =>
    entries.filter((entry) => !used.has(entry)).map(({ named }) => named);
  return { folder, isAllowed, findUnused };
}

function toMatcher({ name, paths }: AllowEntry): {
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
