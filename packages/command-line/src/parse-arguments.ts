import { parseArgs } from 'node:util';

import { CommandLineError, type CommandLineErrorOptions } from './command-line-error.js';
import {
  type Arguments,
  type CommandDefinition,
  type GivenOption,
  HELP,
  type Operand,
  type OptionDefinition,
  type Program,
  toCommandName,
} from './program.js';

/** What is parsed for, as errors name it. */
interface Parsed {
  /** What the error codes start with. */
  readonly codePrefix: string;
  /** `ep show` */
  readonly command: string;
  readonly definition: CommandDefinition;
}

/**
 * Reads the words behind a command's name.
 *
 * @throws CommandLineError with a code of its own for each way to get it wrong: `…_OPTION`,
 *   `…_OPTION_VALUE`, `…_OPTION_MISSING`, `…_OPERAND`
 */
export function parseArguments(
  program: Program,
  definition: CommandDefinition,
  words: readonly string[],
): Arguments {
  const command = toCommandName(program, definition);
  const parsed = { codePrefix: program.codePrefix, command, definition };
  const options: GivenOption[] = [];
  const operands: string[] = [];
  for (const token of toTokens(definition, words)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = findOption(parsed, token.name, token.rawName);
    checkValue(parsed, option, token.value, token.inlineValue);
    options.push({ name: option.name, value: token.value });
  }
  const args = toArguments(operands, options);
  // Whoever asks for help has not finished the line.
  if (!args.has(HELP.name)) {
    checkOperands(parsed, operands);
    checkRequired(parsed, args);
  }
  return args;
}

function toArguments(operands: readonly string[], options: readonly GivenOption[]): Arguments {
  const values = (option: string): string[] =>
    options.flatMap(({ name, value }) => (name === option && value !== undefined ? [value] : []));
  const value = (option: string): string | undefined => values(option).at(-1);
  return {
    operands,
    options,
    has: (option) => options.some(({ name }) => name === option),
    value,
    values,
    required: (option) => value(option) ?? '',
  };
}

function toTokens({ options }: CommandDefinition, words: readonly string[]) {
  const known = [...options, HELP].map(
    ({ name, short, value }) =>
      [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(short ? { short } : {}) },
      ] as const,
  );
  return parseArgs({
    args: [...words],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

function findOption(
  { codePrefix, command, definition: { options } }: Parsed,
  name: string,
  rawName: string,
): OptionDefinition {
  const option = [...options, HELP].find((one) => one.name === name);
  if (option !== undefined) return option;
  const names = options.map((one) => `--${one.name}`);
  throw new CommandLineError(
    `${codePrefix}_OPTION`,
    `${command} has no option ${rawName}`,
    `${command} --help lists the options.`,
    { choice: { wrong: rawName, names } },
  );
}

function checkValue(
  { codePrefix }: Parsed,
  { name, value: wanted, choices }: OptionDefinition,
  value: string | undefined,
  inline?: boolean,
): void {
  const refuse = (message: string, fix: string, options: CommandLineErrorOptions = {}) =>
    new CommandLineError(`${codePrefix}_OPTION_VALUE`, `--${name} ${message}`, fix, options);
  if (wanted === undefined) {
    if (value === undefined) return;
    throw refuse(`takes no value, but got ${JSON.stringify(value)}`, `Write --${name}.`);
  }
  if (value === undefined) throw refuse('needs a value', `Write --${name} ${wanted}.`);
  // `--region --fips` is a value that was forgotten.
  if (!inline && /^-./.test(value)) {
    const fix = `Write --${name} ${wanted}, or --${name}=${value} if that is the value.`;
    throw refuse(`needs a value, but ${value} looks like an option`, fix);
  }
  if (choices?.includes(value) === false) {
    const choice = { wrong: value, names: choices };
    const fix = `It takes ${choices.join(', ')}.`;
    throw refuse(`does not take ${JSON.stringify(value)}`, fix, { choice });
  }
}

function checkRequired({ codePrefix, command, definition }: Parsed, args: Arguments): void {
  for (const { name, value: what = '', isRequired } of definition.options) {
    if (isRequired !== true || args.value(name)) continue;
    // A variable that was not set, as likely as not.
    const empty = args.has(name) ? ', but its value is empty' : '';
    throw new CommandLineError(
      `${codePrefix}_OPTION_MISSING`,
      `${command} needs --${name} ${what}${empty}`,
      `Add --${name} ${what}; ${command} --help has examples.`,
    );
  }
}

function checkOperands(
  { codePrefix, command, definition }: Parsed,
  words: readonly string[],
): void {
  const { operands } = definition;
  const least = operands.reduce((sum, operand) => sum + operand.least, 0);
  const most = operands.reduce((sum, operand) => sum + operand.most, 0);
  const refuse = (message: string, fix: string, options: CommandLineErrorOptions = {}) =>
    new CommandLineError(`${codePrefix}_OPERAND`, `${command} ${message}`, fix, options);
  const fix = `${command} --help shows how to use it.`;
  if (words.length < least) {
    throw refuse(`needs ${operandAt(operands, words.length)?.name ?? 'operand'}`, fix);
  }
  if (words.length > most) throw refuse(`does not take ${JSON.stringify(words[most])}`, fix);
  for (const [at, word] of words.entries()) {
    const choices = operandAt(operands, at)?.choices;
    if (choices?.includes(word) !== false) continue;
    const choice = { wrong: word, names: choices };
    throw refuse(`does not take ${JSON.stringify(word)}`, `It takes ${choices.join(', ')}.`, {
      choice,
    });
  }
}

/** The operand that the word at a place is for: the last one takes all that are left. */
export function operandAt(operands: readonly Operand[], at: number): Operand | undefined {
  return operands[Math.min(at, operands.length - 1)];
}
