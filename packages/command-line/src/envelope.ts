import type { Output } from './io.js';
import { shortenText } from './text.js';

/** What went wrong, for programs. */
export interface EnvelopeError {
  readonly code: string;
  readonly message: string;
  readonly fix: string | null;
}

/** The one document of every `--json`. */
export interface Envelope {
  /** Counts up when a reader of the version before could break. */
  readonly schemaVersion: 1;
  /** The command that ran; null where the command line names none. */
  readonly command: string | null;
  /** Whether the process ends with 0. */
  readonly ok: boolean;
  /** What the command answers, in a shape of its own; null where it has no answer. */
  readonly data: unknown;
  /** What was found wrong, for commands that look for it. */
  readonly findings?: readonly object[];
  /** Why there is no answer. */
  readonly errors?: readonly EnvelopeError[];
}

/**
 * Writes an answer as the JSON document of `--json`.
 *
 * @example
 * ```ts
 * writeEnvelope(io.stdout, { command: 'list', ok: true, data: services });
 * ```
 */
export function writeEnvelope(output: Output, envelope: Omit<Envelope, 'schemaVersion'>): void {
  const errors = envelope.errors && { errors: envelope.errors.map(shortenError) };
  output.write(`${JSON.stringify({ schemaVersion: 1, ...envelope, ...errors }, null, 2)}\n`);
}

/**
 * An error with its message and its fix shortened.
 *
 * @example
 * ```ts
 * shortenError(describeError(error, program));
 * ```
 */
export function shortenError<E extends EnvelopeError>(error: E): E {
  const { message, fix } = error;
  return {
    ...error,
    message: shortenText(message),
    fix: fix === null ? null : shortenText(fix),
  };
}
