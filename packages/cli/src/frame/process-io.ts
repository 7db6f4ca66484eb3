import { once } from 'node:events';
import { writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

import type { Input, Io, Output } from './io.js';

/** The {@link Io} of this process. A reader that goes away ends the process without a word. */
export function toProcessIo(): Io {
  const { env, platform } = process;
  return {
    // Opened only by those who read it: opening it costs time, and keeps the process alive.
    get stdin(): Input {
      return Object.assign(process.stdin, { isTty: process.stdin.isTTY });
    },
    stdout: toOutput(process.stdout, env),
    stderr: toOutput(process.stderr, env),
    env,
    cwd: process.cwd(),
    platform,
  };
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
