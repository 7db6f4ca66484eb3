import { spawnSync } from 'node:child_process';
import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';

import { findRepository, type Machine, toRepository } from './git-rules.js';
import { toReason } from './read-text.js';
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

/** Where a hook of git says which repository it is for: not the one that is linted. */
const HOOK_VARIABLES = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
]);

/** A repository may name a program that watches its files, and git would run it. */
const SAFE = ['-c', 'core.fsmonitor=false'];
const LIST = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];

const MOST_OUTPUT = 2 ** 30;

/**
 * What a folder holds but for what git ignores, asked of git itself.
 *
 * @param folder absolute, in a repository
 * @returns null where git cannot tell: it is not on this machine, or refuses (a folder of somebody
 *   else's), or could not read all of it
 */
export function gitEntries(folder: string, { env }: Machine): Entries | null {
  const kept = Object.entries(env).filter(([name]) => !HOOK_VARIABLES.has(name));
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...SAFE, ...LIST], {
    env: { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: MOST_OUTPUT,
  });
  if (status !== 0 || stderr.includes('could not open')) return null;
  const listed = stdout.toString('utf8').split('\0').filter(Boolean);
  // Of a file in conflict there are several; a repository within has a slash unless it is tracked.
  const paths = new Set(listed.map((path) => path.replace(/\/$/, '')));
  return { paths: [...paths], unread: [] };
}
