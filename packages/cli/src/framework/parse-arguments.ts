import { parseArgs } from 'node:util';

import type { CommandDefinition, Operand, OptionDefinition } from './command.js';
import { CliError, type CliErrorOptions } from './errors.js';
import { HELP } from './help-option.js';

/** What was given to a command, checked against its definition. */
export interface Arguments {
  readonly operands: readonly string[];
  /** The options that were given, without their hyphens. */
  readonly given: readonly string[];
  /** Whether an option was given. */
  readonly has: (option: string) => boolean;
  /** The value of an option, the last where it was given twice. */
  readonly value: (option: string) => string | undefined;
  /** All values of an option that may be given several times. */
  readonly values: (option: string) => readonly string[];
}

/**
 * Reads the words behind a command's name.
 *
 * @throws CliError with a code of its own for each way to get it wrong
 */
export function parseArguments(definition: CommandDefinition, words: readonly string[]): Arguments {
  const given = new Map<string, (string | undefined)[]>();
  const operands: string[] = [];
  for (const token of toTokens(definition, words)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = findOption(definition, token.name, token.rawName);
    checkValue(option, token.value, token.inlineValue);
    given.set(option.name, [...(given.get(option.name) ?? []), token.value]);
  }
  checkOperands(definition, operands);
  const values = (name: string): string[] =>
    (given.get(name) ?? []).filter((value) => value !== undefined);
  return {
    operands,
    given: [...given.keys()],
    has: (name) => given.has(name),
    value: (name) => values(name).at(-1),
    values,
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
  { name: command, options }: CommandDefinition,
  name: string,
  rawName: string,
): OptionDefinition {
  const option = [...options, HELP].find((one) => one.name === name);
  if (option !== undefined) return option;
  const names = options.map((one) => `--${one.name}`);
  throw new CliError(
    'EP_CLI_OPTION',
    `ep ${command} has no option ${rawName}`,
    `ep ${command} --help lists the options.`,
    { choice: { wrong: rawName, names } },
  );
}

function checkValue(option: OptionDefinition, value: string | undefined, inline?: boolean): void {
  const { name, value: wanted, choices } = option;
  const refuse = (message: string, fix: string, options: CliErrorOptions = {}) =>
    new CliError('EP_CLI_OPTION_VALUE', `--${name} ${message}`, fix, options);
  if (wanted === undefined) {
    if (value === undefined) return;
    throw refuse(`takes no value, not ${JSON.stringify(value)}`, `Write --${name}.`);
  }
  if (value === undefined) throw refuse('needs a value', `Write --${name} ${wanted}.`);
  // `--region --fips` is a value that was forgotten.
  if (!inline && /^-./.test(value)) {
    const fix = `Write --${name} ${wanted}, or --${name}=${value} if that is the value.`;
    throw refuse(`needs a value, and ${value} looks like an option`, fix);
  }
  if (choices?.includes(value) === false) {
    const choice = { wrong: value, names: choices };
    const fix = `It takes ${choices.join(', ')}.`;
    throw refuse(`does not take ${JSON.stringify(value)}`, fix, { choice });
  }
}

function checkOperands(definition: CommandDefinition, words: readonly string[]): void {
  const { name, operands } = definition;
  const least = operands.reduce((sum, operand) => sum + operand.least, 0);
  const most = operands.reduce((sum, operand) => sum + operand.most, 0);
  const fix = `ep ${name} --help shows how it is used.`;
  if (words.length < least) {
    const missing = operandAt(operands, words.length)?.name ?? 'operand';
    throw new CliError('EP_CLI_OPERAND', `ep ${name} needs ${missing}`, fix);
  }
  if (words.length > most) {
    const extra = JSON.stringify(words[most]);
    throw new CliError('EP_CLI_OPERAND', `ep ${name} does not take ${extra}`, fix);
  }
  for (const [at, word] of words.entries()) checkChoice(name, operandAt(operands, at), word);
}

function checkChoice(command: string, operand: Operand | undefined, word: string): void {
  if (operand?.choices?.includes(word) !== false) return;
  throw new CliError(
    'EP_CLI_OPERAND',
    `ep ${command} does not take ${JSON.stringify(word)}`,
    `It takes ${operand.choices.join(', ')}.`,
    { choice: { wrong: word, names: operand.choices } },
  );
}

/** The operand that the word at a place is for: the last one takes all that are left. */
export function operandAt(operands: readonly Operand[], at: number): Operand | undefined {
  return operands[Math.min(at, operands.length - 1)];
}
