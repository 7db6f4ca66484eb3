import {
  type CommandDefinition,
  EXIT_CODES,
  formatOption,
  formatSummary,
  formatUsage,
  type Program,
  shownDefinitions,
} from '@ep/command-line';
import { heading, paragraph, term, toRoff, verbatim } from './roff.js';

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
      'ep COMMAND --help shows the options and examples of a command, ep --version the version.',
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
  '.\\" Generated from the definitions in src/definitions. Do not edit.\n' +
  '.\\" Write anew: UPDATE_GOLDEN=1 pnpm exec vitest run packages/cli/src/man';

const ENVIRONMENT: readonly (readonly [string, string])[] = [
  [
    'AWS_*',
    'What the AWS CLI and the SDKs read is looked at by ep resolve and ep doctor, as they do.',
  ],
  ['NO_COLOR', 'Where it is set, nothing is coloured.'],
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
