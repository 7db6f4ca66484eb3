import type { ResolverErrorCode } from './resolver-error.js';
import type { Setting } from '../settings/source.js';

/** What makes the words of an error exact. */
export interface FaultWords {
  readonly detail?: string;
  /** In place of the fix that the code mostly has. */
  readonly fix?: string;
}

/**
 * Why there is no endpoint, before anybody puts it in words. Most faults are never told: they are of
 * rungs that nobody looks at. What leaves the package is a ResolverError.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: ResolverErrorCode;
  /** The setting that is bad, its value null where a file as a whole is; null where one is missing. */
  readonly at: Setting<string | null> | null;
  readonly words: FaultWords;

  constructor(
    code: ResolverErrorCode,
    at: Setting<string | null> | null = null,
    words: FaultWords = {},
  ) {
    super(code);
    this.code = code;
    this.at = at;
    this.words = words;
  }
}

/** Goes by name, for the copies of this class that several bundles have. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Error && error.name === 'Fault';
}
