import { CommandLineError } from '@ep/command-line';

/** The codes that commands of `ep` throw, beside those of `@ep/command-line`. */
export type CliErrorCode =
  | 'EP_CLI_OPTION'
  | 'EP_CLI_OPTION_VALUE'
  | 'EP_CLI_OPERAND'
  | 'EP_CLI_SERVICE'
  | 'EP_CLI_SERVICE_SHARED'
  | 'EP_CLI_URL'
  | 'EP_CLI_UNQUOTABLE'
  | 'EP_CLI_CONFIG'
  | 'EP_CLI_FILE'
  | 'EP_CLI_LINE'
  | 'EP_CLI_PARAM'
  | 'EP_CLI_PATH'
  | 'EP_CLI_CONFIG_FILE';

/**
 * Something that the person at the command line has to fix.
 *
 * @example
 * ```ts
 * throw new CliError('EP_CLI_SERVICE', 'no service is called "sq"', 'Did you mean sqs?');
 * ```
 */
export class CliError extends CommandLineError<CliErrorCode> {}
