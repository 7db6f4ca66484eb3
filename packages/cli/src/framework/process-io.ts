import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

import { CliError } from './errors.js';
import type { Input, Io, Output } from './io.js';

/** The {@link Io} of this process. A reader that goes away ends the process without a word. */
export function toProcessIo(): Io {
  const { env, platform } = process;
  return {
    // Opened only by those who read it: opening it costs time, and keeps the process alive.
    get stdin(): Input {
      return Object.assign(readStdin(), { isTty: process.stdin.isTTY });
    },
    stdout: toOutput(process.stdout, env),
    stderr: toOutput(process.stderr, env),
    env,
    get cwd(): string {
      return findFolder();
    },
    platform,
  };
}

async function* readStdin(): AsyncGenerator<Uint8Array> {
  try {
    // Node.js takes a folder for an empty input.
    if (fstatSync(0).isDirectory()) throw new Error('EISDIR: it is a folder');
    yield* process.stdin;
  } catch (error) {
    const message = `the input cannot be read: ${(error as Error).message}`;
    const fix = 'Give a file with < FILE, or the output of a program.';
    throw new CliError('EP_CLI_FILE', message, fix, { exitCode: 1 });
  }
}

/** Few commands ask for it, and it may have been removed. */
function findFolder(): string {
  try {
    return process.cwd();
  } catch {
    const message = 'the folder that ep runs in is not there any more';
    throw new CliError('EP_CLI_PATH', message, 'Change to one that is.');
  }
}

function toOutput(stream: WriteStream, env: NodeJS.ProcessEnv): Output {
  stream.on('error', endProcess);
  const { isTTY: isTty = false, columns = 80 } = stream as Partial<WriteStream>;
  return {
    isTty,
    color: isTty && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    columns,
    write: (text) => stream.write(text),
    drain: async () => {
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
  };
}

/** `ep list | head -1`: the reader has what it wanted. Any other error is one, such as a full disk. */
function endProcess(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  try {
    writeSync(2, `ep: the output cannot be written: ${error.message} [EP_CLI_OUTPUT]\n`);
  } catch {
    // Nobody can be told.
  }
  process.exit(1);
}
