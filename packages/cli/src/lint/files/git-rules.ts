import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

import ignore, { type Ignore } from 'ignore';

/** What a walk has to know of the machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** The rules that hold in a folder, by which paths are ignored. */
export interface Rules {
  /** The folder that the paths of its patterns start from. */
  readonly top: string;
  readonly patterns: Ignore;
  /** Whether case makes no difference, as git has it set where file systems tell none. */
  readonly ignorecase: boolean;
}

/**
 * The rules of a tree before any .gitignore, the weakest first: the user's own file, then the
 * repository's info/exclude.
 *
 * @param repository null outside of one, where only the .gitignore files count
 */
export function toFirstRules(top: string, repository: Repository | null, machine: Machine): Rules {
  const ignorecase = machine.platform === 'win32' || machine.platform === 'darwin';
  const patterns = ignore({ ignorecase });
  if (repository !== null) {
    patterns.add(readPatterns(userFile(machine.env)));
    patterns.add(readPatterns(join(repository.commonFolder, 'info', 'exclude')));
  }
  return { top, patterns, ignorecase };
}

/** Where git looks unless its configuration names another file. */
function userFile(env: Machine['env']): string {
  const home = env['HOME'] ?? homedir();
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'git', 'ignore');
}

/**
 * The rules of a folder: those of the folder above, then its own .gitignore, which wins.
 *
 * @param inside the folder's path from the top, with a slash at its end; empty for the top
 */
export function addOwnRules(rules: Rules, inside: string): Rules {
  const lines = readPatterns(join(rules.top, inside, '.gitignore'));
  if (lines.length === 0) return rules;
  const patterns = ignore({ ignorecase: rules.ignorecase }).add(rules.patterns);
  return { ...rules, patterns: patterns.add(lines.flatMap((line) => moveTo(inside, line))) };
}

function readPatterns(path: string): string[] {
  const text = readIfThere(path).replace(/^\uFEFF/, '');
  return text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
}

const PATTERN = /^(?<not>!?)(?<slash>\/?)(?<rest>.*)$/s;

/**
 * A pattern of a folder's .gitignore as one of the top's: with a slash before its end it starts from
 * its folder, else it is found at every depth below. `!*.log` of `a/b/` becomes `!/a/b/**` + `/*.log`.
 */
function moveTo(inside: string, line: string): string[] {
  if (inside === '') return [line];
  const { not = '', slash = '', rest = '' } = PATTERN.exec(line)?.groups ?? {};
  const bare = rest.trimEnd();
  if (bare === '') return [];
  const isAnchored = slash !== '' || bare.slice(0, -1).includes('/');
  const folder = inside.replaceAll(/[\\*?[ ]/g, '\\$&');
  return [`${not}/${folder}${isAnchored ? '' : '**/'}${rest}`];
}

/** A git repository's working tree. */
export interface Repository {
  /** Its top folder, which holds `.git`. */
  readonly top: string;
  /** Where git keeps what all worktrees of the repository share, such as info/exclude. */
  readonly commonFolder: string;
}

/**
 * The repository that a folder is in, found without git.
 *
 * @param folder an absolute path
 * @returns null where it is in none
 */
export function findRepository(folder: string): Repository | null {
  const parent = dirname(folder);
  return toRepository(folder) ?? (parent === folder ? null : findRepository(parent));
}

/**
 * The repository of which a folder is the top.
 *
 * @returns null where it is none's
 */
export function toRepository(top: string): Repository | null {
  const path = join(top, '.git');
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  // Of a linked worktree or a submodule, .git is a file that says where.
  const gitFolder = stats.isDirectory() ? path : readPointer(path, /^gitdir: (.+)/, top);
  if (gitFolder === null) return null;
  const commonFolder = readPointer(join(gitFolder, 'commondir'), /^(.+)/, gitFolder) ?? gitFolder;
  return { top, commonFolder };
}

function readPointer(path: string, pattern: RegExp, base: string): string | null {
  const target = pattern.exec(readIfThere(path))?.[1];
  return target === undefined ? null : resolve(base, target.trimEnd());
}

/** A file's text; nothing where it cannot be read. */
export function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
