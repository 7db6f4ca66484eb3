import { spawnSync } from 'node:child_process';

import type { Machine } from './git-rules.js';
import type { Entries } from './walk-entries.js';

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
