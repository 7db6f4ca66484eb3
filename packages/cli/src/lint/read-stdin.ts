import type { Io } from '@ep/command-line';
import { CliError } from '../cli-error.js';
import { toReason } from './files/fs-error.js';
import { LARGEST } from './files/read-text.js';

/**
 * The bytes of standard input, to its end.
 *
 * @throws CliError `EP_CLI_FILE` where it cannot be read, or has more than 256 MiB
 */
export async function readStdin({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Promise<Buffer> {
  if (stdin.isTty) stderr.write('Reading a text from the terminal.\n');
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
  return new CliError('EP_CLI_FILE', message, 'Give one that is smaller.', { exitCode: 1 });
}
