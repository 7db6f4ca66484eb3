import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { format, type Options } from 'prettier';

import type { OutputFile } from './output-file.js';

/** A file for a thread to format. */
export interface FormatTask {
  readonly index: number;
  readonly file: OutputFile;
  readonly options: Options;
}

/** Fewer characters than this are formatted here before a thread has loaded Prettier. */
const FEW = 100_000;

/**
 * Formats generated files with the repository's Prettier options; many of them on every core, as
 * Prettier takes longer than all other steps. The result has the order of `files`.
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

/** One thread; takes from the shared tasks until none are left. */
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

/**
 * Formats one file. JSON is formatted already, and takes Prettier longer than most TypeScript. Of
 * its TypeScript parsers, this one takes half the time, and the repository's format check shows that
 * the result is the same.
 */
export async function formatFile(
  { path, text }: OutputFile,
  options: Options,
): Promise<OutputFile> {
  if (path.endsWith('.json')) return { path, text };
  const parser = path.endsWith('.ts') ? ({ parser: 'babel-ts' } as const) : {};
  return { path, text: await format(text, { ...options, ...parser, filepath: path }) };
}
