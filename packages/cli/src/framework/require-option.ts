import { CliError } from './errors.js';
import type { Arguments } from './parse-arguments.js';

/**
 * The value of an option without which a command can do nothing.
 *
 * @param value what the value is called in the help
 * @throws CliError `EP_CLI_OPTION_MISSING`
 */
export function requireOption(
  command: string,
  args: Arguments,
  option: string,
  value: string,
): string {
  const given = args.value(option);
  if (given) return given;
  // A variable that was not set, as likely as not.
  const empty = given === undefined ? '' : ', not an empty one';
  const fix = `Add --${option} ${value}; ep ${command} --help has examples.`;
  throw new CliError(
    'EP_CLI_OPTION_MISSING',
    `ep ${command} needs --${option} ${value}${empty}`,
    fix,
  );
}
