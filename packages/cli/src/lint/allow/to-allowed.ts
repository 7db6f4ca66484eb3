import { join, relative, sep } from 'node:path';

import ignore from 'ignore';

import type { AllowEntry } from './ep-config.js';
import { CONFIG_NAME, type FoundConfig } from './read-ep-config.js';

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
