import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

import { REPOSITORY } from './repository.js';

/** The built command line, as `pnpm ingest` and `pnpm generate` start it. */
const MAIN = join(REPOSITORY, 'packages/generator/dist/main.js');

/** How a run of the command line ended. */
export interface CliResult {
  /** The exit code; null where a signal ended the process. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how to run it; `execArgv` goes to Node itself. */
export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly execArgv?: readonly string[];
  /** Gets the process while it runs. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the built command line in a process of its own. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
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
