import { commands, publicDefinitions } from '../commands/commands.js';
import type { Command, CommandDefinition } from './command.js';
import { CliError } from './errors.js';
import type { ExitCode } from './exit-code.js';
import { HELP } from './help-option.js';
import type { Io } from './io.js';
import { parseArguments } from './parse-arguments.js';
import { withShortTalk } from './short-talk.js';

/**
 * Carries a command line out, and says what went wrong where something did: it never throws.
 *
 * @param words what stands behind `ep`
 * @returns how the process is to end
 */
export async function runCommandLine(words: readonly string[], world: Io): Promise<ExitCode> {
  const io = withShortTalk(world);
  const [first, ...rest] = words;
  const command = commands.find(({ definition }) => definition.name === first);
  try {
    return command === undefined ? await runBare(words, io) : await runCommand(command, rest, io);
  } catch (error) {
    const { reportError } = await import('./report-error.js');
    return reportError(error, io, command?.definition ?? null, words);
  }
}

async function runCommand(command: Command, words: readonly string[], io: Io): Promise<ExitCode> {
  const { definition } = command;
  if (asksForHelp(words)) return showHelp(definition, io);
  const args = parseArguments(definition, words);
  // `-hh`, and `-h` among other letters.
  if (args.has(HELP.name)) return showHelp(definition, io);
  const { run } = await command.load();
  return run(io, args);
}

async function showHelp(definition: CommandDefinition, io: Io): Promise<ExitCode> {
  const { formatCommandHelp } = await import('./help.js');
  io.stdout.write(formatCommandHelp(definition));
  return 0;
}

/** `-h` or `--help` anywhere before `--`, however wrong the rest may be. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  return before.includes('--help') || before.includes('-h');
}

/** What has no command: `ep`, `ep --help`, `ep --version`, `ep version`, `ep help find`, and mistakes. */
async function runBare(words: readonly string[], io: Io): Promise<ExitCode> {
  const [first, second] = words;
  if (first === '--version' || first === '-V' || first === '-v' || first === 'version') {
    const { version } = await import('./version.js');
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (first !== undefined && first !== 'help' && !asksForHelp(words)) throw noCommand(first);
  const { formatHelp, formatCommandHelp } = await import('./help.js');
  const command = commands.find(({ definition }) => definition.name === second);
  if (first === 'help' && second !== undefined && command === undefined) throw noCommand(second);
  const text =
    command === undefined ? formatHelp(publicDefinitions) : formatCommandHelp(command.definition);
  // Without a word, nothing was asked: a script with an empty variable must not take it for an answer.
  (first === undefined ? io.stderr : io.stdout).write(text);
  return first === undefined ? 2 : 0;
}

function noCommand(word: string): CliError {
  const isOption = word.startsWith('-');
  const names = isOption ? ['--help', '--version'] : publicDefinitions.map(({ name }) => name);
  const what = isOption ? 'option' : 'command';
  return new CliError(
    'EP_CLI_COMMAND',
    `ep has no ${what} ${JSON.stringify(word)}`,
    'ep --help lists the commands.',
    // Every option begins as -- does.
    word === '--' ? {} : { choice: { wrong: word, names } },
  );
}
