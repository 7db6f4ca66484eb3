import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

import { runCommandLine } from '@ep/command-line';
import { toMemoryIo } from '@ep/command-line/memory-io';

import { generator } from '../src/generator.js';
import { REPOSITORY } from './repository.js';

/** The built command line, as `pnpm ingest` and `pnpm generate` start it. */
const MAIN = join(REPOSITORY, 'packages/generator/dist/main.js');

/** How a run of the command line ended. */
export interface CliResult {
  /** The exit code; null if a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Env = Readonly<Record<string, string>>;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command line in this process, one after the other: its libraries read `env` from the process.
 * What a process of its own would do differently is in `process.test.ts`.
 */
export function runCli(args: readonly string[], { env = {} }: { readonly env?: Env } = {}) {
  const result = last.then(() => withEnv(env, () => runHere(args)));
  last = result.catch(() => {});
  return result;
}

async function runHere(args: readonly string[]): Promise<CliResult> {
  const io = toMemoryIo({ cwd: process.cwd() });
  const code = await runCommandLine(generator, args, io);
  return { code, stdout: io.written.stdout(), stderr: io.written.stderr() };
}

async function withEnv<T>(env: Env, use: () => Promise<T>): Promise<T> {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    return await use();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Where and how to run a process; `execArgv` goes to Node itself. */
export interface SpawnOptions {
  readonly cwd?: string;
  readonly env?: Env;
  readonly execArgv?: readonly string[];
  /** Gets the process while it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the built command line in a process of its own: for signals, threads, locales and certificates. */
export function spawnCli(args: readonly string[], options: SpawnOptions = {}): Promise<CliResult> {
  const { cwd = REPOSITORY, env = {}, execArgv = [], onStart = () => {} } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...execArgv, MAIN, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    onStart(child);
  });
}
