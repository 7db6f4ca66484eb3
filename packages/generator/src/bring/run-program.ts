import { execFile, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A program of the system that is missing, or said no. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
  readonly isMissing: boolean;

  constructor(message: string, isMissing: boolean) {
    super(message);
    this.isMissing = isMissing;
  }
}

/**
 * What a program prints.
 *
 * @throws ProgramError
 */
export function runProgram(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { windowsHide: true }, (error, stdout, stderr) => {
      if (error)
        reject(new ProgramError(firstLine(stderr) || error.message, error.code === 'ENOENT'));
      else resolve(stdout.trim());
    });
  });
}

/**
 * Hands what a program prints to `use` while it prints, and waits for both.
 *
 * @throws ProgramError
 */
export async function readProgram<T>(
  program: string,
  args: readonly string[],
  use: (output: Readable) => Promise<T>,
): Promise<T> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', (error) => reject(new ProgramError(error.message, true)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new ProgramError(firstLine(said) || `${program} ends with ${code}`, false));
    });
  });
  ended.catch(() => {});
  try {
    const result = await use(child.stdout);
    await ended;
    return result;
  } finally {
    child.kill();
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
