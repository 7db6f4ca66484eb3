import { CommandLineError } from './command-line-error.js';
import type { Io, Output } from './io.js';
import { parseArguments } from './parse-arguments.js';
import {
  type Command,
  type CommandDefinition,
  type ExitCode,
  HELP,
  type Program,
  shownDefinitions,
} from './program.js';
import { shortenText } from './text.js';

/**
 * Runs a command line, and reports what went wrong where something did: it never throws.
 *
 * @param words what follows the program's name
 * @returns how the process is to end
 * @example
 * ```ts
 * process.exitCode = await runCommandLine(ep, process.argv.slice(2), toProcessIo(ep));
 * ```
 */
export async function runCommandLine(
  program: Program,
  words: readonly string[],
  world: Io,
): Promise<ExitCode> {
  const io = withShortLines(world);
  const [first, ...rest] = words;
  const named = findCommand(program, first);
  const command = named ?? (isForDefault(words) ? program.defaultCommand : undefined);
  try {
    if (command === undefined) return await runBare(program, words, io);
    return await runCommand(program, command, named === undefined ? words : rest, io);
  } catch (error) {
    const { reportThrown } = await import('./report-error.js');
    return reportThrown(program, io, error, command?.definition ?? null, words);
  }
}

function findCommand({ commands }: Program, word: string | undefined): Command | undefined {
  return commands.find(({ definition }) => definition.name === word);
}

async function runCommand(
  program: Program,
  command: Command,
  words: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const { definition } = command;
  if (asksForHelp(words)) return showHelp(program, definition, io);
  const args = parseArguments(program, definition, words);
  // `-hh`, and `-h` among other letters.
  if (args.has(HELP.name)) return showHelp(program, definition, io);
  const { run } = await command.load();
  return run(io, args, program);
}

async function showHelp(
  program: Program,
  definition: CommandDefinition,
  io: Io,
): Promise<ExitCode> {
  const { formatCommandHelp, formatHelp } = await import('./help.js');
  const isDefault = definition === program.defaultCommand?.definition;
  io.stdout.write(isDefault ? formatHelp(program) : formatCommandHelp(program, definition));
  return 0;
}

/** `-h` or `--help` anywhere before `--`, however wrong the rest may be. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  return before.includes('--help') || before.includes('-h');
}

const VERSION = new Set(['--version', '-V', '-v', 'version']);

/** The default command has no operands, so its first word is an option. */
function isForDefault([first = '']: readonly string[]): boolean {
  return /^-./.test(first) && !VERSION.has(first);
}

/** What has no command: `ep`, `ep --help`, `ep --version`, `ep version`, `ep help find`, and mistakes. */
async function runBare(program: Program, words: readonly string[], io: Io): Promise<ExitCode> {
  const [first, second] = words;
  if (first !== undefined && VERSION.has(first)) {
    io.stdout.write(`${program.version}\n`);
    return 0;
  }
  if (first !== undefined && first !== 'help' && !asksForHelp(words)) {
    throw noCommand(program, first);
  }
  const { formatHelp, formatCommandHelp } = await import('./help.js');
  const command = findCommand(program, second);
  if (first === 'help' && second !== undefined && command === undefined) {
    throw noCommand(program, second);
  }
  const text =
    command === undefined ? formatHelp(program) : formatCommandHelp(program, command.definition);
  // Nothing was asked: a script with an empty variable must not take the help for an answer.
  (first === undefined ? io.stderr : io.stdout).write(text);
  return first === undefined ? 2 : 0;
}

function noCommand(program: Program, word: string): CommandLineError {
  const isOption = word.startsWith('-');
  const names = isOption
    ? ['--help', '--version']
    : shownDefinitions(program).map(({ name }) => name);
  const what = isOption ? 'option' : 'command';
  return new CommandLineError(
    `${program.codePrefix}_COMMAND`,
    `${program.name} has no ${what} ${JSON.stringify(word)}`,
    `${program.name} --help lists the commands.`,
    // Every option begins as -- does.
    word === '--' ? {} : { choice: { wrong: word, names } },
  );
}

/** The same world, in which no line on stderr is longer than people read. Data stays as it is. */
function withShortLines(io: Io): Io {
  // Every stream is opened only when a command asks for it.
  return Object.create(io, { stderr: { get: () => toShortLines(io.stderr) } }) as Io;
}

function toShortLines(output: Output): Output {
  const write = (text: string): boolean =>
    output.write(text.split('\n').map(shortenText).join('\n'));
  return { ...output, write };
}
