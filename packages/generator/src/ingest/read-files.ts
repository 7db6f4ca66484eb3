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

/** How to read: on how many threads beside this one, and whom to tell of the files that were begun. */
export interface ReadOptions {
  readonly threads?: number;
  readonly onRead?: (begun: number, total: number) => void;
}

/** What a thread is given: the tasks, and the state of the queue of their numbers. */
export interface ThreadInput {
  readonly tasks: readonly FileTask[];
  readonly state: QueueState;
}

/** What a thread gives back: what it read, and of which task. */
export type NumberedReading = readonly [task: number, reading: FileReading];

const FEW_BYTES = 4_000_000;
const MOST_THREADS = 7;

/**
 * Reads all files of `tasks`, on every core where there is enough to read. The answers come in the
 * order of `tasks`, whichever thread was first.
 *
 * The other threads begin with the largest files and this one with the smallest, so that all end
 * together; and so that what only small files need, as endpoint rules do, is compiled here alone.
 */
export async function readFiles(
  tasks: readonly FileTask[],
  { threads = threadsFor(tasks), onRead = () => {} }: ReadOptions = {},
): Promise<FileReading[]> {
  const order = [...tasks.keys()].toSorted((a, b) => bytesOf(tasks, b) - bytesOf(tasks, a));
  const sorted = order.flatMap((index) => tasks[index] ?? []);
  const queue = new TaskQueue(tasks.length);
  const others = Array.from({ length: threads }, () =>
    runThread({ tasks: sorted, state: queue.state }),
  );
  const own = readAll(sorted, () => {
    onRead(queue.taken, tasks.length);
    return queue.takeLast();
  });
  const readings: FileReading[] = [];
  for (const [number, reading] of [own, ...(await Promise.all(others))].flat()) {
    readings[order[number] ?? 0] = reading;
  }
  return readings;
}

/** Reads the tasks whose numbers `next` hands out, until it has none. */
export function readAll(
  tasks: readonly FileTask[],
  next: () => number | undefined,
): NumberedReading[] {
  const readings: NumberedReading[] = [];
  for (let number = next(); number !== undefined; number = next()) {
    const task = tasks[number];
    if (task) readings.push([number, readFile(task.kind, task.path)]);
  }
  return readings;
}

function threadsFor(tasks: readonly FileTask[]): number {
  const bytes = tasks.reduce((sum, task) => sum + task.bytes, 0);
  return bytes < FEW_BYTES ? 0 : Math.min(availableParallelism() - 1, MOST_THREADS);
}

function bytesOf(tasks: readonly FileTask[], index: number): number {
  return tasks[index]?.bytes ?? 0;
}

function runThread(workerData: ThreadInput): Promise<NumberedReading[]> {
  return new Promise((resolve, reject) => {
    new Worker(new URL('./read-worker.js', import.meta.url), { workerData })
      .on('message', resolve)
      .on('error', reject);
  });
}

const TAKEN = 0;
const FIRST = 1;
const LAST = 2;

/** What the threads share of a queue. */
export type QueueState = Int32Array<SharedArrayBuffer>;

/**
 * The numbers from 0 up to `length`, for several threads to take from either end, each number once.
 * A thread makes a queue of its own on the `state` that they share.
 */
export class TaskQueue {
  readonly length: number;
  readonly state: QueueState;

  constructor(length: number, state: QueueState = new Int32Array(new SharedArrayBuffer(12))) {
    this.length = length;
    this.state = state;
  }

  /** How many were taken, by all threads together. */
  get taken(): number {
    return Math.min(Atomics.load(this.state, TAKEN), this.length);
  }

  /** The lowest number that is left. */
  takeFirst(): number | undefined {
    return this.#isTaken() ? Atomics.add(this.state, FIRST, 1) : undefined;
  }

  /** The highest number that is left. */
  takeLast(): number | undefined {
    return this.#isTaken() ? this.length - 1 - Atomics.add(this.state, LAST, 1) : undefined;
  }

  /** Counts first: where no more than all are taken, the two ends cannot meet. */
  #isTaken(): boolean {
    return Atomics.add(this.state, TAKEN, 1) < this.length;
  }
}
