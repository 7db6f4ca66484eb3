import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { type FileReading, readFile } from './read-file.js';
import type { SourceKind } from './statement.js';

/** A file to read, and as what. */
export interface FileTask {
  readonly kind: SourceKind;
  readonly path: string;
  readonly bytes: number;
}

/** How to read: on how many threads (0 = on this one), and whom to tell of each file that is done. */
export interface ReadOptions {
  readonly threads?: number;
  readonly onRead?: (done: number, total: number) => void;
}

const FEW_BYTES = 4_000_000;

/**
 * Reads all files of `tasks`, on every core where there is enough to read. The answers come in the
 * order of `tasks`, whichever thread was first.
 */
export async function readFiles(
  tasks: readonly FileTask[],
  { threads = threadsFor(tasks), onRead = () => {} }: ReadOptions = {},
): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  let done = 0;
  const keep = (index: number, reading: FileReading): void => {
    readings[index] = reading;
    onRead(++done, tasks.length);
  };
  if (threads === 0) {
    for (const [index, { kind, path }] of tasks.entries()) keep(index, readFile(kind, path));
  } else {
    const queue = largestFirst(tasks);
    await Promise.all(Array.from({ length: threads }, () => runThread(tasks, queue, keep)));
  }
  return readings;
}

function threadsFor(tasks: readonly FileTask[]): number {
  const bytes = tasks.reduce((sum, task) => sum + task.bytes, 0);
  return bytes < FEW_BYTES ? 0 : Math.min(availableParallelism(), 8);
}

/** Indexes of the tasks, the largest file first, so that no thread is left with a large one at the end. */
function largestFirst(tasks: readonly FileTask[]): Iterator<number> {
  const bytes = (index: number): number => tasks[index]?.bytes ?? 0;
  return [...tasks.keys()].toSorted((a, b) => bytes(b) - bytes(a)).values();
}

/** One thread, fed from the shared queue until that is empty. */
function runThread(
  tasks: readonly FileTask[],
  queue: Iterator<number>,
  keep: (index: number, reading: FileReading) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.js', import.meta.url));
    const feed = (): void => {
      const batch = takeBatch(tasks, queue);
      if (batch.length > 0) worker.postMessage(batch);
      else void worker.terminate().then(() => resolve());
    };
    worker.on('message', (readings: readonly (readonly [number, FileReading])[]) => {
      for (const [index, reading] of readings) keep(index, reading);
      feed();
    });
    worker.on('error', reject);
    feed();
  });
}

const BATCH_BYTES = 2_000_000;

/** A few files at a time: a message costs more than a small file. */
function takeBatch(tasks: readonly FileTask[], queue: Iterator<number>): [number, FileTask][] {
  const batch: [number, FileTask][] = [];
  for (let bytes = 0; bytes < BATCH_BYTES;) {
    const next = queue.next();
    const task = next.done ? undefined : tasks[next.value];
    if (next.done || task === undefined) break;
    batch.push([next.value, task]);
    bytes += task.bytes;
  }
  return batch;
}
