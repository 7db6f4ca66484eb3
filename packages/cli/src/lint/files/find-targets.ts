import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { CliError } from '../../cli-error.js';
import type { Machine } from './git-rules.js';
import { listFiles } from './list-files.js';
import { toReason } from './read-text.js';
import type { Unread } from './walk-entries.js';

/** A file to lint. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** As the user wrote it: relative or absolute. */
  readonly name: string;
  readonly size: number;
}

/** The files to lint, and what could not be read. */
export interface Targets {
  readonly files: readonly Target[];
  /** The absolute paths of the folders that are linted as a whole. */
  readonly folders: readonly string[];
  readonly unread: readonly Unread[];
}

/**
 * The files that a command line names: each named file, even if git ignores it, and in each named
 * folder all files that git does not ignore. Every file occurs once.
 *
 * @throws CliError `EP_CLI_PATH` where there is no such file or folder, before anything is read
 */
export function findTargets(operands: readonly string[], cwd: string, machine: Machine): Targets {
  const stats = operands.map((operand) => lookAt(operand, cwd));
  const found = operands.map((operand, at) => expand(operand, cwd, stats[at], machine));
  const files = new Map(found.flatMap((one) => one.files).map((file) => [file.path, file]));
  const unread = new Map(
    found.flatMap((one) => one.unread).map((one) => [resolve(cwd, one.path), one]),
  );
  return {
    files: [...files.values()],
    folders: found.flatMap(({ folders }) => folders),
    unread: [...unread.values()],
  };
}

function lookAt(operand: string, cwd: string): Stats {
  // An empty operand is usually an unset variable of a script: it must not mean the whole folder.
  const stats = operand === '' ? null : statOrThrow(operand, cwd);
  if (stats?.isFile() || stats?.isDirectory()) return stats;
  const what = `${JSON.stringify(operand)} is neither a file nor a folder`;
  throw new CliError('EP_CLI_PATH', what, 'Name files or folders; . is the current folder.');
}

function statOrThrow(operand: string, cwd: string): Stats {
  const path = resolve(cwd, operand);
  try {
    return statSync(path);
  } catch (error) {
    throw new CliError(
      'EP_CLI_PATH',
      `${JSON.stringify(operand)} cannot be read: ${toReason(error)}`,
      'Name files or folders that exist.',
      { choice: { wrong: basename(path), names: namesBeside(path) } },
    );
  }
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}

function expand(operand: string, cwd: string, stats: Stats | undefined, machine: Machine): Targets {
  const path = realpathSync(resolve(cwd, operand));
  if (stats?.isFile())
    return { files: [{ path, name: join(operand), size: stats.size }], folders: [], unread: [] };
  const { files, unread } = listFiles(path, machine);
  return {
    folders: [path],
    files: files.map((file) => ({
      path: join(path, file.path),
      name: join(operand, file.path),
      size: file.size,
    })),
    unread: unread.map((one) => ({ ...one, path: join(operand, one.path) })),
  };
}
