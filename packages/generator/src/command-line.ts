import type { Command } from './command.js';
import { didYouMean } from '@ep/naming';
import { COMMANDS, MAKE, OPTIONS_OF } from './options.js';
import { type Option, readOptions } from './read-options.js';
import { toMakeTask } from './to-make-task.js';
import { toRelease } from './to-release.js';
import { toSpecs, withModels } from './to-specs.js';
import { UsageError } from './usage-error.js';

/**
 * Reads the command line.
 *
 * @param defaultRoot the repository to work in where `--root` is not given
 * @throws UsageError
 */
export function parseCommandLine(args: readonly string[], defaultRoot: string): Command {
  if (args.length === 0) return { name: 'help' };
  if (args.length === 1 && args[0] === '--version') return { name: 'version' };
  const { words, options } = readOptions(args);
  if (isGiven(options, 'help')) return { name: 'help' };
  if (words.length === 0) {
    refuseForeign(MAKE, options);
    return { name: MAKE, ...toMakeTask(toSpecs(options), (name) => valueOf(options, name)) };
  }
  const name = toCommand(words);
  refuseForeign(name, options);
  return READERS[name](options, valueOf(options, 'root') ?? defaultRoot);
}

type Reader = (options: readonly Option[], root: string) => Command;

const READERS = {
  'update-models': (options, root) => {
    const older = isGiven(options, 'older');
    return { name: 'update-models', root, specs: toSpecs(options), older };
  },
  ingest: (options, root) => {
    const older = isGiven(options, 'older');
    return { name: 'ingest', root, specs: withModels(toSpecs(options)), older };
  },
  generate: (options, root) => {
    const rendered = valueOf(options, 'rendered');
    return { name: 'generate', root, check: isGiven(options, 'check'), rendered };
  },
  render: (options, root) => ({
    name: 'render',
    root,
    to: demand('render', options, 'to', 'FILE'),
  }),
  'diff-catalog': (options, root) => {
    const base = valueOf(options, 'base') ?? 'HEAD';
    return { name: 'diff-catalog', root, base, json: isGiven(options, 'json') };
  },
  stamp: (options, root) => {
    const release = toRelease(demand('stamp', options, 'release', 'V'));
    return { name: 'stamp', root, release };
  },
} as const satisfies Record<string, Reader>;

function isGiven(options: readonly Option[], name: string): boolean {
  return options.some((option) => option.name === name);
}

/** What an option was given last. */
function valueOf(options: readonly Option[], name: string): string | undefined {
  return options.findLast((option) => option.name === name)?.value;
}

function demand(command: string, options: readonly Option[], name: string, what: string): string {
  const value = valueOf(options, name);
  if (value !== undefined) return value;
  const message = `${command} needs --${name} ${what}`;
  throw new UsageError('EP_USAGE_MISSING', message, `write ${command} --${name} ${what}`);
}

function toCommand([name = '', ...rest]: readonly string[]): keyof typeof READERS {
  if (rest.length === 0 && isCommand(name)) return name;
  const message = `no command ${JSON.stringify([name, ...rest].join(' '))}`;
  const like = didYouMean(name, COMMANDS);
  throw like === undefined
    ? new UsageError('EP_USAGE_COMMAND', message, `write one of ${COMMANDS.join(', ')}`)
    : new UsageError('EP_USAGE_COMMAND', `${message}; did you mean ${like}?`, `write ${like}`);
}

function isCommand(name: string): name is keyof typeof READERS {
  return Object.hasOwn(READERS, name);
}

function refuseForeign(command: string, options: readonly Option[]): void {
  const allowed = OPTIONS_OF[command] ?? [];
  const foreign = options.find(({ name }) => !allowed.includes(name))?.name;
  if (foreign === undefined) return;
  const who = command === MAKE ? 'ep-generator without a command' : command;
  const list = allowed.map((name) => `--${name}`).join(', ');
  throw new UsageError(
    'EP_USAGE_OPTION',
    `${who} takes no --${foreign}`,
    `leave it out; there are ${list}`,
  );
}
