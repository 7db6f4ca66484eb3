import type { ExitCode } from './exit-code.js';

/** The codes of {@link CliError}; stable, so that programs can tell the cases apart. */
export type CliErrorCode =
  | 'EP_CLI_COMMAND'
  | 'EP_CLI_OPTION'
  | 'EP_CLI_OPTION_VALUE'
  | 'EP_CLI_OPERAND'
  | 'EP_CLI_SERVICE'
  | 'EP_CLI_SERVICE_SHARED'
  | 'EP_CLI_OPTION_MISSING'
  | 'EP_CLI_URL'
  | 'EP_CLI_UNQUOTABLE'
  | 'EP_CLI_CONFIG'
  | 'EP_CLI_FILE'
  | 'EP_CLI_LINE'
  | 'EP_CLI_PARAM'
  | 'EP_CLI_PATH'
  | 'EP_CLI_CONFIG_FILE'
  | 'EP_CLI_INTERNAL';

/**
 * Something that the person at the command line has to mend.
 *
 * @example
 * ```ts
 * const choice = { wrong: '--jsno', names: ['--json'] };
 * throw new CliError('EP_CLI_OPTION', 'ep show has no option --jsno', 'See --help.', { choice });
 * ```
 */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  /** What mends it, in one sentence. */
  readonly fix: string;
  /** How the process ends; 2, wrong usage, unless it is said otherwise. */
  readonly exitCode: ExitCode;
  /** A word that is wrong and those that would be right: the likeliest, if one is, is the fix. */
  readonly choice: Choice | undefined;

  constructor(code: CliErrorCode, message: string, fix: string, options: CliErrorOptions = {}) {
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
export interface CliErrorOptions {
  readonly exitCode?: ExitCode;
  readonly choice?: Choice;
}

/** Whether `error` is a {@link CliError}; goes by name. */
export function isCliError(error: unknown): error is CliError {
  return error instanceof Error && error.name === 'CliError';
}
