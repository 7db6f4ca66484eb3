import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';

import { toReason } from './fs-error.js';
import { gitEntries } from './git-entries.js';
import type { Machine } from './git-rules.js';
import { findRepository, toRepository } from './repository.js';
import { type Entries, type Unread, walkEntries } from './walk-entries.js';

/** The files of a folder; paths are relative to it, with slashes, in the order of their code units. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly unread: readonly Unread[];
}

/** A file that is no link. */
export interface ListedFile {
  readonly path: string;
  readonly size: number;
}

/** Tells what a folder holds. */
export type ListEntries = (folder: string, machine: Machine) => Entries;

/**
 * The files of a folder but for those that git ignores: tracked ones, and others that no rule
 * excludes. Links are not followed; what they lead to is linted where it stands. A repository within
 * the folder, a submodule or not, is listed by its own rules.
 *
 * Git is asked where it is there, for nobody knows its rules better; where it is not, or refuses, its
 * files are read here.
 *
 * @param folder absolute, without links in it
 */
export function listFiles(
  folder: string,
  machine: Machine,
  listEntries: ListEntries = askGitFirst,
): Listing {
  const { paths, unread } = listEntries(folder, machine);
  const listings = paths.map((path) => look(folder, path, machine, listEntries));
  return {
    files: listings.flatMap((one) => one.files).toSorted(byPath),
    unread: [...unread, ...listings.flatMap((one) => one.unread)].toSorted(byPath),
  };
}

/** Git lists nothing of a folder that it ignores, and this one was asked for. */
function askGitFirst(folder: string, machine: Machine): Entries {
  const entries = findRepository(folder) && gitEntries(folder, machine);
  return entries && entries.paths.length > 0 ? entries : walkEntries(folder, machine);
}

const NOTHING: Listing = { files: [], unread: [] };

function look(folder: string, path: string, machine: Machine, listEntries: ListEntries): Listing {
  const whole = join(folder, path);
  const stats = statIfThere(whole);
  if (typeof stats === 'string') return { files: [], unread: [{ path, reason: stats }] };
  if (stats?.isFile()) return { files: [{ path, size: stats.size }], unread: [] };
  // A tracked file that was deleted is none, and neither is a link.
  if (!stats?.isDirectory() || !toRepository(whole)) return NOTHING;
  const inner = listFiles(whole, machine, listEntries);
  const move = <T extends { path: string }>(one: T): T => ({ ...one, path: `${path}/${one.path}` });
  return { files: inner.files.map(move), unread: inner.unread.map(move) };
}

function statIfThere(path: string): Stats | string | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    // What stands for bytes that are no UTF-8 leads to no file.
    return stats ?? (path.includes('\uFFFD') ? 'its name is not in UTF-8' : undefined);
  } catch (error) {
    return toReason(error);
  }
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}
