import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a run ended, and what it wrote. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** The command as it was built or, where `EP_BIN` says so, as it was installed. */
export const bin =
  process.env['EP_BIN'] ?? fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** What a process gets. */
export interface SpawnOptions {
  readonly stdin?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  readonly cwd?: string | undefined;
}

/**
 * Runs a command line in a process of its own, with no environment but `env`.
 *
 * @example
 * ```ts
 * await spawnEp(['find', 'states']); // { stdout: 'sfn  SFN …', stderr: '', code: 0 }
 * ```
 */
export function spawnEp(words: readonly string[], options: SpawnOptions = {}): Promise<Outcome> {
  return spawnProcess(process.execPath, [bin, ...words], options);
}

/** Runs any program to its end, and keeps what it writes. */
export function spawnProcess(
  command: string,
  args: readonly string[],
  { stdin = '', env = {}, cwd }: SpawnOptions,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, cwd });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...texts, code: code ?? -1 }));
    // A process that ends without reading closes its end.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
