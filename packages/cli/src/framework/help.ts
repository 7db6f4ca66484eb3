import type { CommandDefinition, Operand, OptionDefinition } from './command.js';
import { HELP } from './help-option.js';
import { formatTable } from './table.js';

/** How every command ends. */
export const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'fine'],
  ['1', 'there are findings, or what was asked for failed'],
  ['2', 'the command line cannot be carried out'],
];

/** What `ep` is for, in a line. */
export const PURPOSE =
  'which endpoint an AWS service is reached at, and why; the names that a service has';

/** The help of `ep` itself. */
export function formatHelp(definitions: readonly CommandDefinition[]): string {
  const rows = definitions.map(({ name, summary }) => [name, summary]);
  return [
    `Usage: ep COMMAND …\n\n${capitalise(PURPOSE)}.\n`,
    `Commands:\n${formatTable(rows, '  ')}`,
    `Options:\n${formatTable(
      [
        ['ep COMMAND --help', 'the options and examples of a command'],
        ['ep --version', 'the version'],
      ],
      '  ',
    )}`,
    formatExits(),
  ].join('\n');
}

/** The help of one command. */
export function formatCommandHelp(definition: CommandDefinition): string {
  const { summary, description, operands, options, examples } = definition;
  return [
    `Usage: ep ${formatUsage(definition)}\n\n${capitalise(summary)}.\n`,
    ...description.map((paragraph) => `${paragraph}\n`),
    ...(operands.length > 0 ? [formatOperands(operands)] : []),
    formatOptions([...options, HELP]),
    `Examples:\n${examples.map(({ line, comment }) => `  $ ${line}\n      ${comment}\n`).join('')}`,
    formatExits(),
  ].join('\n');
}

/** A command with its operands as a command line: `find NAME… [options]`. */
export function formatUsage({ name, operands, options }: CommandDefinition): string {
  const words = operands.map(({ name: operand, least, most }) => {
    const word = most > 1 ? `${operand}…` : operand;
    return least === 0 ? `[${word}]` : word;
  });
  return [name, ...words, ...(options.length > 0 ? ['[options]'] : [])].join(' ');
}

/** An option as it is typed: `-h, --help`, `--region REGION`. */
export function formatOption({ name, short, value }: OptionDefinition): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`;
  return short === undefined ? long : `-${short}, ${long}`;
}

/** What an option is for, with the values that it takes. */
export function formatSummary({
  summary,
  choices,
}: Pick<OptionDefinition, 'summary' | 'choices'>): string {
  return choices === undefined ? summary : `${summary}: ${choices.join(', ')}`;
}

function formatOperands(operands: readonly Operand[]): string {
  const rows = operands.map((operand) => [operand.name, formatSummary(operand)]);
  return `Operands:\n${formatTable(rows, '  ')}`;
}

function formatOptions(options: readonly OptionDefinition[]): string {
  const rows = options.map((option) => [formatOption(option), formatSummary(option)]);
  return `Options:\n${formatTable(rows, '  ')}`;
}

function formatExits(): string {
  return `Exit:\n${formatTable(EXIT_CODES, '  ')}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
