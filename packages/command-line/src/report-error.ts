import { didYouMean } from '@ep/naming';

import { isCommandLineError } from './command-line-error.js';
import { type EnvelopeError, writeEnvelope } from './envelope.js';
import type { Io } from './io.js';
import type { CommandDefinition, ExitCode, Program } from './program.js';
import { toStyle } from './style.js';
import { shortenHome, toPrintable } from './text.js';

/** Tells people on stderr what went wrong, and what to do. */
export function reportError(
  { name }: Pick<Program, 'name'>,
  io: Pick<Io, 'stderr' | 'env' | 'platform'>,
  { code, message, fix }: EnvelopeError,
): void {
  const { stderr } = io;
  const toShown = (text: string): string => toPrintable(shortenHome(text, io));
  stderr.write(`${toStyle(stderr).red(`${name}:`)} ${toShown(message)} [${code}]\n`);
  if (fix !== null) stderr.write(`  fix: ${toShown(fix)}\n`);
}

/**
 * Reports what a command threw: to people on stderr and, if the command line asks for the envelope, in
 * JSON on stdout. Nobody sees a stack trace.
 *
 * @returns how the process is to end
 */
export function reportThrown(
  program: Program,
  io: Io,
  error: unknown,
  command: CommandDefinition | null,
  words: readonly string[],
): ExitCode {
  const described = describeError(program, error);
  reportError(program, io, described);
  if (asksForEnvelope(command, words)) {
    const name = command?.name ?? null;
    writeEnvelope(io.stdout, { command: name, ok: false, data: null, errors: [described] });
  }
  return isCommandLineError(error) ? error.exitCode : 1;
}

/** `--json`, and its other name `--format json`, which only a command with `--json` has. */
function asksForEnvelope(command: CommandDefinition | null, words: readonly string[]): boolean {
  if (words.includes('--json')) return true;
  const hasEnvelope = command?.options.some(({ name }) => name === 'json') ?? false;
  return hasEnvelope && / --format[= ]json /.test(` ${words.join(' ')} `);
}

/** An error of any kind as the envelope has it. */
export function describeError(
  { name, codePrefix }: Pick<Program, 'name' | 'codePrefix'>,
  error: unknown,
): EnvelopeError {
  if (isCommandLineError(error)) {
    const { code, message, fix, choice } = error;
    const meant = choice && didYouMean(choice.wrong, choice.names);
    return { code, message, fix: meant === undefined ? fix : `Did you mean ${meant}?` };
  }
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: `${codePrefix}_INTERNAL`,
    message: `internal error in ${name}: ${message}`,
    fix: 'Report it, with the command line that you used.',
  };
}
