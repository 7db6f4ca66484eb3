import { existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { writeSharedFile } from '@ep/config/node';

import { CliError } from '../../cli-error.js';

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
    const fix = 'See that you may write the file and its folder; the file is as it was.';
    throw new CliError('EP_CLI_FILE', `${path} cannot be written: ${code}`, fix, { exitCode: 1 });
  }
}

/** Many set `AWS_CONFIG_FILE=/dev/null`, and root could put a file in its place. */
function assertFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== false) return;
  const message = `${path} is no regular file, so nothing is written to it`;
  const fix = 'Name a file with AWS_CONFIG_FILE, or unset it for ~/.aws/config.';
  throw new CliError('EP_CLI_FILE', message, fix, { exitCode: 1 });
}

/** Another program may have written since the file was read: what it wrote must not be lost. */
function assertUnchanged(path: string, before: string | undefined): void {
  const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (now === before) return;
  const message = `${path} was changed by someone else meanwhile, so it is left as it is`;
  throw new CliError('EP_CLI_FILE', message, 'Run the command again.', { exitCode: 1 });
}

/** The time in the name keeps every copy: the first one may be the one that is wanted back. */
function backupPath(path: string): string {
  const time = new Date().toISOString().replaceAll(':', '-');
  return `${realpathSync(path)}.${time}.bak`;
}
