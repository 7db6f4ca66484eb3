import { once } from 'node:events';
import { fstatSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

import { CommandLineError } from './command-line-error.js';
import type { Input, Io, Output } from './io.js';
import type { Program } from './program.js';

/** The name and the error codes of a program. */
type Names = Pick<Program, 'name' | 'codePrefix'>;

/** The {@link Io} of this process. A reader that goes away ends the process without a message. */
export function toProcessIo(program: Names): Io {
  const { env, platform } = process;
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return {
    // Opened only by those who read it: opening it costs time, and keeps the process alive.
    get stdin(): Input {
      return Object.assign(readStdin(program), { isTty: process.stdin.isTTY });
    },
    get stdout(): Output {
      return (stdout ??= toOutput(program, process.stdout, env));
    },
    get stderr(): Output {
      return (stderr ??= toOutput(program, process.stderr, env));
    },
    env,
    get cwd(): string {
      return findFolder(program);
    },
    platform,
  };
}

async function* readStdin({ codePrefix }: Names): AsyncGenerator<Uint8Array> {
  try {
    // Node.js takes a folder for an empty input.
    if (fstatSync(0).isDirectory()) throw new Error('EISDIR: it is a folder');
    yield* process.stdin;
  } catch (error) {
    const message = `cannot read standard input: ${(error as Error).message}`;
    const fix = 'Use a file (< FILE) or the output of a program.';
    throw new CommandLineError(`${codePrefix}_FILE`, message, fix, { exitCode: 1 });
  }
}

/** Few commands ask for it, and it may have been removed. */
function findFolder({ codePrefix }: Names): string {
  try {
    return process.cwd();
  } catch {
    const message = 'the current folder no longer exists';
    throw new CommandLineError(`${codePrefix}_PATH`, message, 'Change to a folder that exists.');
  }
}

function toOutput(program: Names, stream: WriteStream, env: NodeJS.ProcessEnv): Output {
  stream.on('error', (error) => endProcess(program, error));
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
function endProcess({ name, codePrefix }: Names, error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  try {
    writeSync(2, `${name}: cannot write the output: ${error.message} [${codePrefix}_OUTPUT]\n`);
  } catch {
    // There is no output left to report it on.
  }
  process.exit(1);
}
