import { runCommandLine } from '@ep/command-line';
import { type MemoryWorld, toMemoryIo } from '@ep/command-line/memory-io';

import { ep } from '../src/ep.js';
import type { Outcome } from './spawn-ep.js';

export type { Outcome };

/**
 * Runs a command line in this process.
 *
 * @example
 * ```ts
 * await runEp(['find', 'states']); // { stdout: 'sfn  SFN …', stderr: '', code: 0 }
 * ```
 */
export async function runEp(words: readonly string[], world: MemoryWorld = {}): Promise<Outcome> {
  const io = toMemoryIo(world);
  const code = await runCommandLine(ep, words, io);
  return { stdout: io.written.stdout(), stderr: io.written.stderr(), code };
}
