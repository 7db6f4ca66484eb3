import { didYouMean } from './did-you-mean.js';
import { writeEnvelope, type EnvelopeError } from './envelope.js';
import { isCliError } from './errors.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { sayError } from './say-error.js';

/**
 * Says what went wrong: for people on stderr, and on stdout in the envelope where `--json` was asked
 * for. Nobody sees a stack trace.
 *
 * @returns how the process is to end
 */
export function reportError(
  error: unknown,
  io: Io,
  command: string | null,
  words: readonly string[],
): ExitCode {
  const described = describeError(error);
  sayError(io.stderr, described);
  if (words.includes('--json')) {
    writeEnvelope(io.stdout, { command, ok: false, data: null, errors: [described] });
  }
  return isCliError(error) ? error.exitCode : 1;
}

/** An error of any kind as the envelope has it. */
export function describeError(error: unknown): EnvelopeError {
  if (isCliError(error)) {
    const { code, message, cure, choice } = error;
    const meant = choice && didYouMean(choice.wrong, choice.names);
    return { code, message, cure: meant ?? cure };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'EP_CLI_INTERNAL',
    message: `something is wrong with ep itself: ${message}`,
    cure: 'Report it with the command line that led to it.',
  };
}
