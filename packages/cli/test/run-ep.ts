import { runCommandLine } from '../src/frame/run-command-line.js';
import { type MemoryWorld, toMemoryIo } from './memory-io.js';

/** How a run ended, and what it wrote. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/**
 * Runs a command line in this process.
 *
 * @example
 * ```ts
 * await runEp(['find', 'states']); // { stdout: 'sfn  SFN …', stderr: '', code: 0 }
 * ```
 */
export async function runEp(words: readonly string[], world?: MemoryWorld): Promise<Outcome> {
  const io = toMemoryIo(world);
  const code = await runCommandLine(words, io);
  return { stdout: io.written.stdout(), stderr: io.written.stderr(), code };
}
