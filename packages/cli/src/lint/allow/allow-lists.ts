import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

import { readEpConfig } from './read-ep-config.js';
import { type AllowList, type IsAllowed, toAllowed, type UnusedEntry } from './to-allowed.js';

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
