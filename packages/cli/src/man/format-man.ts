import {
  type CommandDefinition,
  EXIT_CODES,
  formatOption,
  formatSummary,
  formatUsage,
  type Program,
  shownDefinitions,
} from '@ep/command-line';

/**
 * The man page ep(1) of the definitions that the help is made of, without a version or a date: nothing
 * in it changes by itself.
 *
 * @example
 * ```ts
 * formatMan(ep); // '.TH EP 1 …'
 * ```
 */
export function formatMan(program: Program): string {
  const blocks = [
    GENERATED,
    '.TH EP 1 "" "@ep/cli" "User Commands"',
    heading('NAME'),
    `ep \\- ${toRoff(program.summary)}`,
    heading('SYNOPSIS'),
    '.B ep\n.I COMMAND\n[options]',
    paragraph(
      'ep COMMAND --help shows the options and examples of a command; ep --version shows the version.',
    ),
    heading('COMMANDS'),
    ...shownDefinitions(program).map((one) => formatCommand(program, one)),
    heading('EXIT STATUS'),
    ...EXIT_CODES.map(([code, meaning]) => term(code, `${meaning}.`)),
    heading('ENVIRONMENT'),
    ...ENVIRONMENT.map(([name, meaning]) => term(name, meaning)),
    heading('SEE ALSO'),
    '.BR aws (1)',
  ];
  return `${blocks.join('\n')}\n`;
}

const GENERATED =
  '.\\" Generated from the definitions in src/commands. Do not edit.\n' +
  '.\\" Write anew: UPDATE_GOLDEN=1 pnpm exec vitest run packages/cli/src/man';

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  ['AWS_*', 'ep resolve and ep doctor read the variables that the AWS CLI and the SDKs read.'],
  ['NO_COLOR', 'If it is set, nothing is coloured.'],
];

function formatCommand(program: Program, definition: CommandDefinition): string {
  const { summary, description, operands, options, examples } = definition;
  return [
    `.SS "${toRoff(formatUsage(program, definition))}"`,
    `${toRoff(summary.charAt(0).toUpperCase() + summary.slice(1))}.`,
    ...description.map(paragraph),
    ...operands.map((operand) => term(operand.name, `${formatSummary(operand)}.`)),
    ...options.map((option) => term(formatOption(option), `${formatSummary(option)}.`)),
    ...examples.flatMap(({ line, comment }) => [verbatim([`# ${comment}`, line])]),
  ].join('\n');
}

/**
 * A text for a man page: nothing in it is taken for a request, a hyphen stays one that can be copied,
 * and what is not ASCII is named.
 *
 * @example
 * ```ts
 * toRoff('.env --url …'); // '\\&.env \\-\\-url \\[u2026]'
 * ```
 */
export function toRoff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/[^\t\n -~]/gu, nameOf)
    .replaceAll(/^[.']/gm, '\\&$&');
}

function nameOf(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `\\[u${hex}]`;
}

/** A heading of a page. */
function heading(title: string): string {
  return `.SH ${title}`;
}

/** A paragraph of its own; line breaks in it are as good as blanks. */
function paragraph(text: string): string {
  return `.PP\n${toRoff(text)}`;
}

/** A term and, indented below it, what it is. */
function term(name: string, text: string): string {
  return `.TP\n.B "${toRoff(name).replaceAll('"', '""')}"\n${toRoff(text)}`;
}

/** Lines as they stand. */
function verbatim(lines: readonly string[]): string {
  return ['.PP', '.RS', '.nf', ...lines.map(toRoff), '.fi', '.RE'].join('\n');
}
