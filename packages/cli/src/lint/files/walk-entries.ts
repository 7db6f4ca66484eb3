import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import {
  addOwnRules,
  findRepository,
  type Machine,
  type Repository,
  type Rules,
  toFirstRules,
  toRepository,
} from './git-rules.js';
import { toReason } from './read-text.js';

/** What a folder holds, before anyone looked at it; paths are relative to it, with slashes. */
export interface Entries {
  /** Files, and folders that are repositories of their own. */
  readonly paths: readonly string[];
  /** Folders that could not be read. */
  readonly unread: readonly Unread[];
}

/** A file or folder that could not be read, and why. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
}

/**
 * The files of a folder that no .gitignore, info/exclude or user's ignore file excludes, found without
 * git. If the folder itself is ignored, only the .gitignore files in it count: the user named it.
 *
 * Two things only git knows: which files are tracked although a rule ignores them, and the file that
 * `core.excludesFile` names. So such tracked files are left out here.
 *
 * @param folder absolute, without links in it
 */
export function walkEntries(folder: string, machine: Machine): Entries {
  const repository = findRepository(folder);
  const top = repository?.top ?? folder;
  const inside = toInside(top, folder);
  const { rules, start } = findRules(top, inside, repository, machine);
  const walked = [...walk(rules, start)].map((entry) => ({
    ...entry,
    path: entry.path.slice(start.length),
  }));
  return {
    paths: walked.filter(({ reason }) => reason === undefined).map(({ path }) => path),
    unread: walked.flatMap(({ path, reason }) => (reason === undefined ? [] : [{ path, reason }])),
  };
}

/** A folder's path from the top, with slashes and one at its end; empty for the top itself. */
function toInside(top: string, folder: string): string {
  const path = relative(top, folder);
  return path === '' ? '' : `${path.split(sep).join('/')}/`;
}

/** The rules of the folders above a folder, and its path from where they start. */
function findRules(
  top: string,
  inside: string,
  repository: Repository | null,
  machine: Machine,
): { rules: Rules; start: string } {
  const parts = inside.split('/').slice(0, -1);
  const above = parts.map((_, count) =>
    parts
      .slice(0, count)
      .map((part) => `${part}/`)
      .join(''),
  );
  const rules = above.reduce(addOwnRules, toFirstRules(top, repository, machine));
  return inside !== '' && rules.patterns.ignores(inside)
    ? { rules: toFirstRules(join(top, inside), null, machine), start: '' }
    : { rules, start: inside };
}

function* walk(outer: Rules, inside: string): Generator<{ path: string; reason?: string }> {
  const rules = addOwnRules(outer, inside);
  for (const entry of readFolder(join(rules.top, inside))) {
    if (typeof entry === 'string') {
      yield { path: inside, reason: entry };
      continue;
    }
    const path = inside + entry.name;
    const isFolder = entry.isDirectory();
    if (entry.name === '.git' || rules.patterns.ignores(isFolder ? `${path}/` : path)) continue;
    if (isFolder && !toRepository(join(rules.top, path))) yield* walk(rules, `${path}/`);
    else if (isFolder || entry.isFile()) yield { path };
  }
}

/** What is in a folder, or why that cannot be told. */
function readFolder(path: string): readonly (Dirent | string)[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return [toReason(error)];
  }
}
