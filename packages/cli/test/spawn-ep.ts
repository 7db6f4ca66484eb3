import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Outcome } from './run-ep.js';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** What a process gets. */
export interface SpawnOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs a command line in a process of its own, as it was built, with no environment but `env`. */
export function spawnEp(
  words: readonly string[],
  { stdin = '', env = {}, cwd }: SpawnOptions = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...words], { env, cwd });
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => (texts[name] += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...texts, code: code ?? -1 }));
    child.stdin.on('error', reject);
    child.stdin.end(stdin);
  });
}
