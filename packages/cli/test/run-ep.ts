import { runCommandLine } from '@ep/command-line';
import { type MemoryWorld, toMemoryIo } from '@ep/command-line/memory-io';

import { ep } from '../src/ep.js';
import { spawnEp } from './spawn-ep.js';

/** How a run ended, and what it wrote. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/**
 * Runs a command line: in this process, which is quick or, where `EP_BIN` names an installed `ep`, in
 * a process of its own, as a user runs it; but for colours, which need a terminal, and words with a NUL,
 * which no process takes.
 *
 * @example
 * ```ts
 * await runEp(['find', 'states']); // { stdout: 'sfn  SFN …', stderr: '', code: 0 }
 * ```
 */
export function runEp(words: readonly string[], world: MemoryWorld = {}): Promise<Outcome> {
  const isSpawned = process.env['EP_BIN'] !== undefined && world.color !== true;
  const isPossible = !words.some((word) => word.includes('\0'));
  return isSpawned && isPossible ? spawnEp(words, world) : runHere(words, world);
}

/** Runs a command line in this process, whatever it is: no system has words of any length for a process. */
export async function runHere(words: readonly string[], world: MemoryWorld = {}): Promise<Outcome> {
  const io = toMemoryIo(world);
  const code = await runCommandLine(ep, words, io);
  return { stdout: io.written.stdout(), stderr: io.written.stderr(), code };
}
