import type { Io, Output } from './io.js';

/** What a test gives a command, all of it optional. */
export interface MemoryWorld {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly color?: boolean;
}

/** An {@link Io} that keeps what is written. */
export interface MemoryIo extends Io {
  readonly written: { readonly stdout: () => string; readonly stderr: () => string };
}

/** A world for one run of a command, in which nothing is but what the test put there. */
export function toMemoryIo({
  stdin = '',
  env = {},
  cwd = '/',
  color = false,
}: MemoryWorld = {}): MemoryIo {
  const texts = { stdout: '', stderr: '' };
  const toOutput = (name: keyof typeof texts): Output => ({
    isTty: color,
    color,
    columns: 80,
    write: (text) => {
      texts[name] += text;
      return true;
    },
    drain: async () => undefined,
  });
  return {
    stdin: Object.assign(toChunks(stdin), { isTty: false }),
    stdout: toOutput('stdout'),
    stderr: toOutput('stderr'),
    env,
    cwd,
    platform: 'linux',
    written: { stdout: () => texts.stdout, stderr: () => texts.stderr },
  };
}

async function* toChunks(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
