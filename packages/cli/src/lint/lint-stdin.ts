import { resolve } from 'node:path';

import type { Io } from '@ep/command-line';

import { CliError } from '../cli-error.js';
import { LARGEST, toReason } from './files/read-text.js';
import { lintBytes } from './lint-bytes.js';
import type { LintOptions, Report } from './lint-files.js';
import { isBinary } from './source-text.js';

/**
 * Lints standard input: an editor passes a text that is not saved yet.
 *
 * @param name the file that the text belongs to, which need not exist; null where there is none
 */
export async function lintStdin(
  io: Pick<Io, 'stdin' | 'stderr' | 'cwd'>,
  name: string | null,
  { isAllowed }: Pick<LintOptions, 'isAllowed'>,
): Promise<Report> {
  const bytes = await readStdin(io);
  const path = name === null ? null : resolve(io.cwd, name);
  const located = isBinary(bytes) ? [] : lintBytes(bytes, name, (word) => isAllowed(word, path));
  return {
    from: 'stdin',
    located,
    fixed: [],
    read: isBinary(bytes) ? 0 : 1,
    failures: [],
    unused: [],
  };
}

/** @throws CliError `EP_CLI_FILE` for more than 256 MiB */
async function readStdin({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Promise<Buffer> {
  if (stdin.isTty) stderr.write('Reading from the terminal.\n');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stdin) {
    size += part.length;
    if (size > LARGEST) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(): CliError {
  const message = `the input cannot be read: ${toReason({ code: 'EFBIG' })}`;
  return new CliError('EP_CLI_FILE', message, 'Use a smaller input.', { exitCode: 1 });
}
