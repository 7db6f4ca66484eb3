import { setTimeout as sleep } from 'node:timers/promises';

/** A failure that may be over soon. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
  /** Milliseconds that the other side asked to wait. */
  readonly after: number | undefined;

  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

/** How often to try, and how long to wait in between. */
export interface RetryOptions {
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further one waits twice as long. */
  readonly delay: number;
  /** The longest wait in milliseconds, whatever the other side asks for. */
  readonly longest: number;
}

/** About a quarter of a minute in all, unless the other side asks for more patience. */
export const RETRIES: RetryOptions = { attempts: 5, delay: 1000, longest: 60_000 };

/**
 * Tries until it works, fails for good, or has been tried often enough.
 *
 * @param onRetry is told of every failure that is not the last
 * @throws what `attempt` throws, the last {@link TryAgain} too
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { attempts, delay, longest }: RetryOptions = RETRIES,
  onRetry: (reason: string, wait: number) => void = () => {},
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof TryAgain) || tried >= attempts) throw error;
      // Not all who were turned away together should come back together.
      const backOff = delay * 2 ** (tried - 1) * (0.5 + Math.random() / 2);
      const wait = Math.min(error.after ?? backOff, longest);
      onRetry(error.message, wait);
      await sleep(wait);
    }
  }
}

/**
 * Milliseconds that a `Retry-After` header asks for: a number of seconds, or a day and time.
 *
 * @returns undefined where there is none, or it is neither
 */
export function readRetryAfter(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const time = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}
