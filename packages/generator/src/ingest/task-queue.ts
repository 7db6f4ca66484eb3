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
