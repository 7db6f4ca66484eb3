import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { CliError } from '../../cli-error.js';
import type { Machine } from './git-rules.js';
import { listFiles } from './list-files.js';
import { toReason } from './read-text.js';
import type { Unread } from './walk-entries.js';

/** A file to be linted. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** As the user knows it: from where they are, or from the root, as they began. */
  readonly name: string;
  readonly size: number;
}

/** What there is to lint, and what could not be looked at. */
export interface Targets {
  readonly files: readonly Target[];
  /** The absolute paths of the folders that are linted whole. */
  readonly folders: readonly string[];
  readonly unread: readonly Unread[];
}

/**
 * The files that a command line names: each one that it names itself, whatever git thinks of it, and
 * those of the folders that it names but for what git ignores. Every file is there once.
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
  // An empty word is a variable that was not set, and never meant to be the whole folder.
  const stats = operand === '' ? null : statOrThrow(operand, cwd);
  if (stats?.isFile() || stats?.isDirectory()) return stats;
  const what = `${JSON.stringify(operand)} is no file and no folder`;
  throw new CliError(
    'EP_CLI_PATH',
    what,
    'Name files or folders; . is the folder that you are in.',
  );
}

function statOrThrow(operand: string, cwd: string): Stats {
  const path = resolve(cwd, operand);
  try {
    return statSync(path);
  } catch (error) {
    throw new CliError(
      'EP_CLI_PATH',
      `${JSON.stringify(operand)} cannot be read: ${toReason(error)}`,
      'Name files or folders that are there.',
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
