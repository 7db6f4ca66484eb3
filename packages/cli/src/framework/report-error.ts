import type { CommandDefinition } from './command.js';
import { didYouMean } from '@ep/naming';
import { writeEnvelope, type EnvelopeError } from './envelope.js';
import { isCliError } from './errors.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { sayError } from './say-error.js';

/**
 * Says what went wrong: for people on stderr, and on stdout in the envelope where that was asked for. Nobody sees a stack trace.
 *
 * @returns how the process is to end
 */
export function reportError(
  error: unknown,
  io: Io,
  command: CommandDefinition | null,
  words: readonly string[],
): ExitCode {
  const described = describeError(error);
  sayError(io, described);
  if (asksForEnvelope(command, words)) {
    const name = command?.name ?? null;
    writeEnvelope(io.stdout, { command: name, ok: false, data: null, errors: [described] });
  }
  return isCliError(error) ? error.exitCode : 1;
}

/** `--json`, and its other name `--format json`; without `--json` a command has other JSON, or none. */
function asksForEnvelope(command: CommandDefinition | null, words: readonly string[]): boolean {
  if (words.includes('--json')) return true;
  const hasEnvelope = command?.options.some(({ name }) => name === 'json') ?? false;
  return hasEnvelope && / --format[= ]json /.test(` ${words.join(' ')} `);
}

/** An error of any kind as the envelope has it. */
export function describeError(error: unknown): EnvelopeError {
  if (isCliError(error)) {
    const { code, message, fix, choice } = error;
    const meant = choice && didYouMean(choice.wrong, choice.names);
    return { code, message, fix: meant === undefined ? fix : `Did you mean ${meant}?` };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'EP_CLI_INTERNAL',
    message: `something is wrong with ep itself: ${message}`,
    fix: 'Report it with the command line that led to it.',
  };
}
