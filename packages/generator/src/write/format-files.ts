import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Options } from 'prettier';

import { formatFile } from './format-file.js';
import type { OutputFile } from './output-file.js';

/** A file for a thread to format. */
export interface FormatTask {
  readonly index: number;
  readonly file: OutputFile;
  readonly options: Options;
}

/** Fewer characters than this are formatted before a thread has loaded Prettier. */
const FEW = 100_000;

/**
 * Formats generated files as the repository's own are, on every core where there is enough to
 * format: Prettier takes longer than all the rest. The answers come in the order of `files`.
 */
export async function formatFiles(
  files: readonly OutputFile[],
  options: Options,
): Promise<OutputFile[]> {
  const characters = files.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < FEW) return Promise.all(files.map((file) => formatFile(file, options)));
  const formatted: OutputFile[] = [];
  const tasks = files
    .map((file, index) => ({ index, file, options }))
    .toSorted((a, b) => b.file.text.length - a.file.text.length)
    .values();
  const threads = Math.min(availableParallelism(), 4);
  await Promise.all(Array.from({ length: threads }, () => runThread(tasks, formatted)));
  return formatted;
}

/** One thread, fed from the shared tasks until there are none. */
function runThread(tasks: Iterator<FormatTask>, formatted: OutputFile[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./format-worker.js', import.meta.url));
    const feed = (): void => {
      const { value, done } = tasks.next();
      if (done) void worker.terminate().then(() => resolve());
      else worker.postMessage(value);
    };
    worker.on('message', ([index, file]: [number, OutputFile]) => {
      formatted[index] = file;
      feed();
    });
    worker.on('error', reject);
    feed();
  });
}
