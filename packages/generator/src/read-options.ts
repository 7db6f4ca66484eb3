import { parseArgs } from 'node:util';

import { COMMANDS, MAKE, OPTIONS, OPTIONS_OF } from './options.js';
import { didYouMean } from '@ep/naming';
import { UsageError } from './usage-error.js';

/** An option as it was given; a switch has no value. */
export interface Option {
  readonly name: string;
  readonly value?: string | undefined;
}

/** A command line, parted. */
export interface Words {
  readonly words: readonly string[];
  /** In the order given. */
  readonly options: readonly Option[];
}

/**
 * Parts the command line into words and options.
 *
 * @throws UsageError for an option that no command has, and one with a value too many or too few
 */
export function readOptions(args: readonly string[]): Words {
  const { positionals, tokens } = parse(args);
  const options = tokens.flatMap((token): Option[] => (token.kind === 'option' ? [token] : []));
  const empty = options.find(({ value }) => value === '')?.name;
  if (empty !== undefined) throw badValue(`--${empty} has an empty value`, empty);
  return { words: positionals, options };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    // Node's first sentence says what is wrong; the rest is about its own syntax.
    const message = (error as Error).message.replace(/\.\s.*/s, '');
    const [, option = ''] = /'--([^ ']*)/.exec(message) ?? [];
    throw message.startsWith('Unknown')
      ? unknown(message, option, args)
      : badValue(message, option);
  }
}

/** What is offered are the options of the command, where there is one. */
function unknown(message: string, option: string, args: readonly string[]): UsageError {
  const command = args.find((word) => COMMANDS.includes(word)) ?? MAKE;
  const name = didYouMean(option, [...(OPTIONS_OF[command] ?? []), 'help']);
  return name === undefined
    ? new UsageError('EP_USAGE_OPTION', message, 'leave it out; ep-generator --help lists them all')
    : new UsageError('EP_USAGE_OPTION', `${message}; did you mean --${name}?`, `write --${name}`);
}

function badValue(message: string, option: string): UsageError {
  const fix = message.endsWith('does not take an argument')
    ? `write --${option} alone`
    : `write it as --${option}=VALUE`;
  return new UsageError('EP_USAGE_VALUE', message, fix);
}
