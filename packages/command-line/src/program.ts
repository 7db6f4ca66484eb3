import type { Io } from './io.js';

/** A word that is not an option: `SERVICE`. */
export interface Operand {
  /** In capitals. */
  readonly name: string;
  readonly summary: string;
  /** Fewest and most of them; every operand but the last takes exactly one. */
  readonly least: number;
  readonly most: number;
  readonly choices?: readonly string[];
  /** What a shell offers here, in a word that the program chooses: `service`, `file`. */
  readonly completes?: string;
}

/** An option: a switch, unless it has a `value`. */
export interface OptionDefinition {
  /** Without its hyphens: `endpoint-url`. */
  readonly name: string;
  readonly short?: string;
  /** The name of its value in the help, in capitals: `URL`. */
  readonly value?: string;
  /** Whether the command needs it; an empty value counts as missing. */
  readonly isRequired?: true;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** All values that it takes; others are refused. */
  readonly choices?: readonly string[];
  /** What a shell offers as its value, in a word that the program chooses: `region`, `file`. */
  readonly completes?: string;
  /** What it is for, in a line without a full stop: `the region; else from the environment`. */
  readonly summary: string;
}

/** The option of every command, which definitions leave out. */
export const HELP: OptionDefinition = { name: 'help', short: 'h', summary: 'show this help' };

/** A command line as a newcomer would type it, and what it is good for. */
export interface Example {
  readonly line: string;
  readonly comment: string;
}

/**
 * A command as plain data. Parsing, help and completion are made from this one definition, so they
 * cannot differ.
 */
export interface CommandDefinition {
  /** Empty for a program's default command. */
  readonly name: string;
  /** Whether only scripts use it; help does not list it. */
  readonly isInternal?: true;
  /** What it does, in one line without a full stop. */
  readonly summary: string;
  /** What else one should know, a paragraph each. */
  readonly description: readonly string[];
  readonly operands: readonly Operand[];
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
}

/** An option as it was given; a switch has no value. */
export interface GivenOption {
  /** Without its hyphens. */
  readonly name: string;
  readonly value: string | undefined;
}

/** What was given to a command, checked against its definition. */
export interface Arguments {
  readonly operands: readonly string[];
  /** The options in the order given, each as often as it was given. */
  readonly options: readonly GivenOption[];
  /** Whether an option was given. */
  readonly has: (option: string) => boolean;
  /** The value of an option; the last, where it was given twice. */
  readonly value: (option: string) => string | undefined;
  /** All values of an option that may be given several times. */
  readonly values: (option: string) => readonly string[];
  /** The value of an option that the command needs; never empty. */
  readonly required: (option: string) => string;
}

/**
 * How a command ends: `0` success; `1` the check found a problem, or there is no answer; `2` the command line
 * is wrong.
 */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs a command. Data goes to `io.stdout`, everything else to `io.stderr`.
 *
 * @throws CommandLineError where the person at the command line has to fix something
 */
export type Run = (io: Io, args: Arguments, program: Program) => Promise<ExitCode>;

/** A definition, and the module that runs it, which is loaded only then. */
export interface Command {
  readonly definition: CommandDefinition;
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** A program with commands. */
export interface Program {
  /** As it is typed: `ep`. */
  readonly name: string;
  /** What its error codes start with: `EP_CLI` makes `EP_CLI_OPTION`. */
  readonly codePrefix: string;
  readonly version: string;
  /** What it is for, in one line without a full stop. */
  readonly summary: string;
  /** In the order of the help. */
  readonly commands: readonly Command[];
  /** What runs when the first word is an option. */
  readonly defaultCommand?: Command;
}

/** The commands that help and completion show. */
export function shownDefinitions({ commands }: Program): readonly CommandDefinition[] {
  return commands
    .map(({ definition }) => definition)
    .filter(({ isInternal }) => isInternal !== true);
}

/** A command as it is typed: `ep show`; the program's name for its default command. */
export function toCommandName(
  { name }: Program,
  { name: command }: Pick<CommandDefinition, 'name'>,
): string {
  return command === '' ? name : `${name} ${command}`;
}
