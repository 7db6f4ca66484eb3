import type { Arguments } from '@ep/command-line';

import { CliError } from '../cli-error.js';

/**
 * The service of a command that takes one, or with `--jsonl` none.
 *
 * @returns null for `--jsonl`
 * @throws CliError where there are both or neither, or other options beside `--jsonl`
 */
export function readServiceOperand(
  command: string,
  args: Arguments,
  besides: readonly string[] = [],
): string | null {
  const [name] = args.operands;
  if (!args.has('jsonl')) {
    if (name !== undefined) return name;
    const fix = `Write ep ${command} SERVICE; ep list shows all services.`;
    throw new CliError('EP_CLI_OPERAND', `ep ${command} needs SERVICE`, fix);
  }
  const other = args.options.find(
    ({ name: option }) => option !== 'jsonl' && !besides.includes(option),
  );
  if (name === undefined && other === undefined) return null;
  const what = name === undefined ? `--${other?.name}` : JSON.stringify(name);
  const fix = 'Put it in the cases, or remove --jsonl.';
  throw new CliError(
    'EP_CLI_OPTION',
    `--jsonl reads everything from its cases, so ${what} is not allowed`,
    fix,
  );
}
