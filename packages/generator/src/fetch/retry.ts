import { setTimeout as sleep } from 'node:timers/promises';

/** A failure that may be gone at the next attempt. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
  /** Milliseconds that the server asked to wait. */
  readonly after: number | undefined;

  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

/** How often to try, and how long to wait in between. */
export interface RetryOptions {
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further wait is twice as long. */
  readonly delay: number;
  /** The longest wait in milliseconds, even if the server asks for more. */
  readonly maxDelay: number;
}

/** About 15 seconds in all, unless the server asks for longer waits. */
export const RETRIES: RetryOptions = { attempts: 5, delay: 1000, maxDelay: 60_000 };

/**
 * Calls `attempt` until it works, fails with an error other than {@link TryAgain}, or has failed
 * `attempts` times.
 *
 * @param onRetry called for every failure except the last
 * @throws what `attempt` throws, the last {@link TryAgain} included
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { attempts, delay, maxDelay }: RetryOptions = RETRIES,
  onRetry: (reason: string, wait: number) => void = () => {},
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TryAgain) || tried >= attempts) throw error;
      // At random, so that the clients of a busy server do not all come back at once.
      const backOff = delay * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
      const wait = Math.min(error.after ?? backOff, maxDelay);
      onRetry(error.message, wait);
      await sleep(wait);
    }
  }
}

/**
 * Milliseconds that a `Retry-After` header asks to wait: a number of seconds, or a date.
 *
 * @returns undefined if the header is missing or invalid
 */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const time = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
