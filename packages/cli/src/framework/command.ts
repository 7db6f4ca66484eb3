import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import type { Arguments } from './parse-arguments.js';

/** What a shell offers where a value is to be typed. */
export type Completion = 'service' | 'parameter' | 'region' | 'profile' | 'file' | 'directory';

/** A word that is no option: `SERVICE`. */
export interface Operand {
  /** In capitals. */
  readonly name: string;
  readonly summary: string;
  /** Fewest and most of them; all but the last operand of a command take exactly one. */
  readonly least: number;
  readonly most: number;
  readonly choices?: readonly string[];
  readonly completes?: Completion;
}

/** An option: a switch, unless it has a `value`. */
export interface OptionDefinition {
  /** Without its hyphens: `endpoint-url`. */
  readonly name: string;
  readonly short?: string;
  /** What its value is called in the help, in capitals: `URL`. */
  readonly value?: string;
  /** Whether it may be given several times. */
  readonly multiple?: boolean;
  /** All values that it takes; others are refused. */
  readonly choices?: readonly string[];
  readonly completes?: Completion;
  /** A line that goes on from "this option is for …": `the region; else from the environment`. */
  readonly summary: string;
}

/** A command line as a newcomer would type it, and what it is good for. */
export interface Example {
  readonly line: string;
  readonly comment: string;
}

/**
 * A command as plain data. Parsing, help, completion and the man page are made of this one
 * definition, so none of them can say what the others do not.
 */
export interface CommandDefinition {
  readonly name: string;
  /** Whether it is for scripts of `ep` itself, and no concern of people. */
  readonly isInternal?: true;
  /** What it does, in one line without a full stop. */
  readonly summary: string;
  /** What else one should know, a paragraph each. */
  readonly description: readonly string[];
  readonly operands: readonly Operand[];
  readonly options: readonly OptionDefinition[];
  readonly examples: readonly Example[];
}

/**
 * Carries a command out. Data goes to `io.stdout`, talk to `io.stderr`.
 *
 * @throws CliError where the person at the command line has to mend something
 */
export type Run = (io: Io, args: Arguments) => Promise<ExitCode>;

/** A definition with the module that carries it out, which is loaded only then. */
export interface Command {
  readonly definition: CommandDefinition;
  readonly load: () => Promise<{ readonly run: Run }>;
}
