import {
  type CommandDefinition,
  type Example,
  HELP,
  type Operand,
  type OptionDefinition,
  type Program,
  shownDefinitions,
  toCommandName,
} from './program.js';
import { formatTable } from './table.js';

/** How every command ends. */
export const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'success'],
  ['1', 'the check found a problem, or there is no answer'],
  ['2', 'the command line is wrong'],
];

/** The help of a program, with that of its default command. */
export function formatHelp(program: Program): string {
  const { name, summary, defaultCommand } = program;
  const own = defaultCommand?.definition;
  const usage = own === undefined ? [] : [formatUsage(program, own)];
  const commands = shownDefinitions(program).map((one) => [one.name, one.summary]);
  return [
    `Usage: ${[...usage, `${name} COMMAND …`].join('\n       ')}\n\n${capitalize(summary)}.\n`,
    ...toParagraphs(own?.description ?? []),
    `Commands:\n${formatTable(commands, '  ')}`,
    formatRows('Options', [
      ...(own?.options ?? []).map(toRow),
      [`${name} COMMAND --help`, 'show the options and examples of a command'],
      [`${name} --version`, 'show the version'],
    ]),
    ...formatExamples(own?.examples ?? []),
    formatRows('Exit', EXIT_CODES),
  ].join('\n');
}

/** The help of one command. */
export function formatCommandHelp(program: Program, definition: CommandDefinition): string {
  const { summary, description, operands, options, examples } = definition;
  const rows = operands.map((operand) => [operand.name, formatSummary(operand)]);
  return [
    `Usage: ${formatUsage(program, definition)}\n\n${capitalize(summary)}.\n`,
    ...toParagraphs(description),
    ...(operands.length > 0 ? [formatRows('Operands', rows)] : []),
    formatRows('Options', [...options, HELP].map(toRow)),
    ...formatExamples(examples),
    formatRows('Exit', EXIT_CODES),
  ].join('\n');
}

/** A command as a command line, with all that it needs: `ep env SERVICE… --url URL [options]`. */
export function formatUsage(program: Program, definition: CommandDefinition): string {
  const words = definition.operands.map(({ name, least, most }: Operand) => {
    const word = most > 1 ? `${name}…` : name;
    return least === 0 ? `[${word}]` : word;
  });
  const required = definition.options.filter(({ isRequired }) => isRequired).map(formatOption);
  const options = definition.options.length > 0 ? ['[options]'] : [];
  return [toCommandName(program, definition), ...words, ...required, ...options].join(' ');
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

function toRow(option: OptionDefinition): readonly string[] {
  return [formatOption(option), formatSummary(option)];
}

function formatRows(title: string, rows: readonly (readonly string[])[]): string {
  return `${title}:\n${formatTable(rows, '  ')}`;
}

function toParagraphs(description: readonly string[]): string[] {
  return description.map((paragraph) => `${paragraph}\n`);
}

function formatExamples(examples: readonly Example[]): string[] {
  if (examples.length === 0) return [];
  return [
    `Examples:\n${examples.map(({ line, comment }) => `  $ ${line}\n      ${comment}\n`).join('')}`,
  ];
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
