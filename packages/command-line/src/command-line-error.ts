import type { ExitCode } from './program.js';

/**
 * Something that the person at the command line has to fix.
 *
 * A program may narrow the codes in a class of its own; the name stays.
 *
 * @example
 * ```ts
 * const choice = { wrong: '--jsno', names: ['--json'] };
 * throw new CommandLineError('EP_CLI_OPTION', 'ep show has no option --jsno', 'See --help.', { choice });
 * ```
 */
export class CommandLineError<Code extends string = string> extends Error {
  override readonly name = 'CommandLineError';
  /** Stable, so that programs can tell the errors apart: `EP_CLI_OPTION`. */
  readonly code: Code;
  /** What to do, in one sentence. */
  readonly fix: string;
  /** How the process ends: 2, the command line is wrong, unless `options` say otherwise. */
  readonly exitCode: ExitCode;
  /** A wrong word and the right ones: if one of them is close, it becomes the fix. */
  readonly choice: Choice | undefined;

  constructor(code: Code, message: string, fix: string, options: CommandLineErrorOptions = {}) {
    super(message);
    this.code = code;
    this.fix = fix;
    this.exitCode = options.exitCode ?? 2;
    this.choice = options.choice;
  }
}

/** A wrong word, and the right ones. */
export interface Choice {
  readonly wrong: string;
  readonly names: readonly string[];
}

/** What few errors need. */
export interface CommandLineErrorOptions {
  readonly exitCode?: ExitCode;
  readonly choice?: Choice;
}

/** Whether `error` is a {@link CommandLineError}; goes by name, so copies of the class are alike. */
export function isCommandLineError(error: unknown): error is CommandLineError {
  return error instanceof Error && error.name === 'CommandLineError';
}
