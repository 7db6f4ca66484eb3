import { existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import type { Io } from '@ep/command-line';
import { findSharedFile, writeSharedFile } from '@ep/config/node';

import { CliError } from '../../cli-error.js';

/** The shared config file as it is now. */
export interface CurrentConfig {
  readonly path: string;
  /** Undefined where there is no file. */
  readonly text: string | undefined;
}

/**
 * Reads the shared config file that the AWS CLI finds.
 *
 * @throws CliError `EP_CLI_FILE` where there is none to be, or it cannot be read
 */
export function readConfig({ env }: Pick<Io, 'env'>): CurrentConfig {
  const path = findSharedFile({ kind: 'config', dialect: 'aws-cli', env });
  if (path === undefined) {
    const fix = 'Set it to a path, or unset it to use ~/.aws/config.';
    throw fileError('AWS_CONFIG_FILE is empty, so there is no config file', fix);
  }
  const bytes = readBytes(path);
  if (bytes === undefined) return { path, text: undefined };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { path, text };
  } catch {
    throw fileError(`${path} is not UTF-8`, 'Save it as UTF-8 without a byte order mark.');
  }
}

function readBytes(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw fileError(
      `cannot read ${path}: ${code}`,
      'Check that it is a file and that you may read it.',
    );
  }
}

function fileError(message: string, fix: string): CliError {
  return new CliError('EP_CLI_FILE', message, fix, { exitCode: 1 });
}

/** Who else may look into a folder made for the files: nobody. */
const PRIVATE_FOLDER = 0o700;

/**
 * Puts a new text in the place of a config file's, and the old one beside it: `config.2026-11-23T…Z.bak`,
 * beside the file that a link leads to. Both are written whole or not at all, the copy first.
 *
 * @param before the text that the file has now; undefined where there is no file yet
 * @returns where the copy is; null where there was nothing to copy
 * @throws CliError `EP_CLI_FILE` where the file system refuses, the file has another text by now, or
 *   something that is no file is in its place; it is as it was then
 */
export function writeConfig(
  path: string,
  before: string | undefined,
  after: string,
): string | null {
  assertFile(path);
  assertUnchanged(path, before);
  try {
    if (before === undefined) mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
    const backup = before === undefined ? null : backupPath(path);
    if (backup !== null && before !== undefined) writeSharedFile(backup, before);
    writeSharedFile(path, after);
    return backup;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const fix = 'Check that you may write the file and its folder. The file was not changed.';
    throw new CliError('EP_CLI_FILE', `cannot write ${path}: ${code}`, fix, { exitCode: 1 });
  }
}

/** Many set `AWS_CONFIG_FILE=/dev/null`, and root could put a file in its place. */
function assertFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== false) return;
  const message = `${path} is not a regular file; nothing was written`;
  const fix = 'Set AWS_CONFIG_FILE to a file, or unset it to use ~/.aws/config.';
  throw new CliError('EP_CLI_FILE', message, fix, { exitCode: 1 });
}

/** Another program may have written since the file was read: what it wrote must not be lost. */
function assertUnchanged(path: string, before: string | undefined): void {
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (now === before) return;
  const message = `another program changed ${path} in the meantime; nothing was written`;
  throw new CliError('EP_CLI_FILE', message, 'Run the command again.', { exitCode: 1 });
}

/** The time in the name keeps every copy: the first one may be the one that is wanted back. */
function backupPath(path: string): string {
  const time = new Date().toISOString().replaceAll(':', '-');
  return `${realpathSync(path)}.${time}.bak`;
}
