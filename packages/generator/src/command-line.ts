import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { BringSpec } from './bring/bring-spec.js';
import type { MakeTask } from './commands/make-packages.js';
import type { GenerateOptions } from './commands/generate.js';
import { wrongEnvPrefix, wrongScope } from './company/company.js';
import type { SourceSpec } from './ingest/source-spec.js';
import { MODEL_KINDS, type ModelKind } from './ingest/statement.js';
import { nameMeant } from './name-meant.js';

/** What the user asked for. */
export type Command =
  | { readonly name: 'help' }
  /** The version of the generator is asked for. */
  | { readonly name: 'version' }
  | ({ readonly name: 'make-packages' } & MakeTask)
  | IngestCommand<'update-models', BringSpec>
  | IngestCommand<'ingest', SourceSpec>
  | { readonly name: 'render'; readonly root: string; readonly to: string }
  | DiffCommand
  | { readonly name: 'stamp'; readonly root: string; readonly release: string }
  | ({ readonly name: 'generate'; readonly root: string } & GenerateOptions);

/** Which sources to take. */
export interface IngestCommand<Name extends string, Spec> {
  readonly name: Name;
  readonly root: string;
  readonly specs: readonly Spec[];
  /** Also those that are older than what `models/` has of their kind. */
  readonly older: boolean;
}

/** What to compare, and for whom to print it. */
export interface DiffCommand {
  readonly name: 'diff-catalog';
  readonly root: string;
  /** A folder, or what git knows by this name. */
  readonly base: string;
  readonly json: boolean;
}

/** The command line does not say what to do; the message says what is wrong with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  from: { type: 'string', multiple: true },
  history: { type: 'string' },
  documented: { type: 'string' },
  origin: { type: 'string', multiple: true },
  version: { type: 'string', multiple: true },
  date: { type: 'string', multiple: true },
  older: { type: 'boolean' },
  ref: { type: 'string', multiple: true },
  scope: { type: 'string' },
  'env-prefix': { type: 'string' },
  out: { type: 'string' },
  sha256: { type: 'string', multiple: true },
  root: { type: 'string' },
  to: { type: 'string' },
  rendered: { type: 'string' },
  check: { type: 'boolean' },
  base: { type: 'string' },
  json: { type: 'boolean' },
  release: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** An option as it was given; a switch has no value. */
interface Option {
  readonly name: string;
  readonly value?: string | undefined;
}

/**
 * Reads the command line.
 *
 * @param defaultRoot the repository to work in where `--root` is not given
 * @throws UsageError
 */
export function parseCommandLine(args: readonly string[], defaultRoot: string): Command {
  if (args.length === 0) return { name: 'help' };
  if (args.length === 1 && args[0] === '--version') return { name: 'version' };
  const { values, positionals, tokens } = parse(args);
  if (values['help'] === true) return { name: 'help' };
  const [name = isForCompany(values) ? 'make-packages' : '', ...rest] = positionals;
  const allowed = Object.hasOwn(OPTIONS_OF, name) ? OPTIONS_OF[name] : undefined;
  if (!allowed || rest.length > 0)
    throw new UsageError(
      `no command ${JSON.stringify(positionals.join(' '))}${meant(name, COMMANDS)}`,
    );
  const options = tokens.flatMap((token): Option[] => (token.kind === 'option' ? [token] : []));
  const foreign = options.find((option) => !allowed.includes(option.name));
  if (foreign) throw new UsageError(`${name} takes no --${foreign.name}`);
  const value = (option: string) => options.findLast((given) => given.name === option)?.value;
  const root = value('root') ?? defaultRoot;
  if (name === 'make-packages') return { name, ...toMakeTask(toSpecs(options), value) };
  const older = values['older'] === true;
  if (name === 'update-models') return { name, root, specs: toSpecs(options), older };
  if (name === 'ingest') return { name, root, specs: withModels(toSpecs(options)), older };
  if (name === 'generate') {
    return { name, root, check: values['check'] === true, rendered: value('rendered') };
  }
  if (name === 'diff-catalog') {
    return { name, root, base: value('base') ?? 'HEAD', json: values['json'] === true };
  }
  if (name === 'stamp') return { name, root, release: toRelease(value('release')) };
  const to = value('to');
  if (to === undefined) throw new UsageError('render needs --to FILE');
  return { name: 'render', root, to };
}

function isForCompany(values: Readonly<Record<string, unknown>>): boolean {
  return ['scope', 'env-prefix', 'out'].some((option) => values[option] !== undefined);
}

const OF_SOURCES = ['root', 'from', 'history', 'documented', 'origin', 'version', 'date', 'older'];
const OPTIONS_OF: Partial<Record<string, readonly string[]>> = {
  'make-packages': ['from', 'ref', 'sha256', 'scope', 'env-prefix', 'out', 'release'],
  'update-models': [...OF_SOURCES, 'ref', 'sha256'],
  ingest: OF_SOURCES,
  generate: ['root', 'check', 'rendered'],
  render: ['root', 'to'],
  'diff-catalog': ['root', 'base', 'json'],
  stamp: ['root', 'release'],
};

const COMMANDS = Object.keys(OPTIONS_OF).filter((name) => name !== 'make-packages');

/** `; did you mean generate?`, where one of `names` is like the word. */
function meant(word: string, names: readonly string[], dashes = ''): string {
  const name = nameMeant(word, names);
  return name === undefined ? '' : `; did you mean ${dashes}${name}?`;
}

/** The options that somebody may have meant: those of the command, where there is one. */
function optionsMeant(args: readonly string[]): readonly string[] {
  const command = args.find((word) => COMMANDS.includes(word)) ?? 'make-packages';
  return [...(OPTIONS_OF[command] ?? []), 'help'];
}

const VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

function toRelease(value: string | undefined): string {
  if (value === undefined) throw new UsageError('stamp needs --release V');
  if (VERSION.test(value)) return value;
  throw new UsageError(`--release takes a version as 1.2.0, not ${JSON.stringify(value)}`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    // Node's first sentence says what is wrong; the rest is about its own syntax.
    const message = (error as Error).message.replace(/\. .*/s, '');
    const [, unknown = ''] = /^Unknown option '--(.*)'/.exec(message) ?? [];
    throw new UsageError(message + meant(unknown, optionsMeant(args), '--'));
  }
}

function toSpecs(options: readonly Option[]): BringSpec[] {
  const specs: BringSpec[] = [];
  for (const { name, value = '' } of options) {
    if (name === 'from') specs.push(toModelSpec(value));
    else if (name === 'history' || name === 'documented') specs.push({ kind: name, path: value });
    else if (DESCRIPTIONS.has(name)) describeLast(specs, name as Description, value);
  }
  const kinds = specs.map(({ kind }) => kind);
  const twice = kinds.find((kind, index) => kinds.indexOf(kind) !== index);
  if (twice) throw new UsageError(`two sources of kind ${twice}; name each kind once`);
  return specs;
}

function withModels(specs: readonly SourceSpec[]): readonly SourceSpec[] {
  if (specs.some(({ kind }) => kind === 'botocore' || kind === 'smithy')) return specs;
  throw new UsageError('name at least one source with --from botocore:DIR or --from smithy:DIR');
}

type ValueOf = (option: string) => string | undefined;

function toMakeTask([source, ...more]: readonly BringSpec[], value: ValueOf): MakeTask {
  const demand = (option: string, example: string): string => {
    const given = value(option);
    if (given === undefined) throw new UsageError(`--${option} is missing, as in ${example}`);
    return given;
  };
  if (source?.kind !== 'smithy' || more.length > 0) {
    throw new UsageError('packages of your own are made of one --from smithy:LOCATION');
  }
  const scope = demand('scope', '--scope @acme');
  const envPrefix = demand('env-prefix', '--env-prefix ACME_ENDPOINT_URL_');
  const out = demand('out', '--out packages');
  if (resolve(out) === resolve(source.path)) {
    throw new UsageError(
      `--out ${out} is the folder of the models; name another, as in --out packages`,
    );
  }
  const wrong = wrongScope(scope) ?? wrongEnvPrefix(envPrefix);
  if (wrong) throw new UsageError(wrong);
  const release = toRelease(value('release') ?? '0.1.0');
  return { source, out, company: { scope, envPrefix, release } };
}

/** Options that say something of the source before them. */
type Description = 'origin' | 'version' | 'date' | 'ref' | 'sha256';
const DESCRIPTIONS: ReadonlySet<string> = new Set(['origin', 'version', 'date', 'ref', 'sha256']);

function toModelSpec(value: string): SourceSpec {
  const colon = value.indexOf(':');
  const kind = value.slice(0, Math.max(colon, 0));
  const path = value.slice(colon + 1);
  if (!(MODEL_KINDS as readonly string[]).includes(kind) || path === '') {
    const wanted = MODEL_KINDS.map((known) => `${known}:DIR`).join(' or ');
    throw new UsageError(`--from takes ${wanted}, not ${JSON.stringify(value)}`);
  }
  return { kind: kind as ModelKind, path };
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

function describeLast(specs: BringSpec[], name: Description, value: string): void {
  const last = specs.pop();
  if (last === undefined)
    throw new UsageError(`--${name} describes the source before it; name that first`);
  if (name === 'date' && !isDay(value)) {
    throw new UsageError(`--date takes a day as 2026-08-07, not ${JSON.stringify(value)}`);
  }
  if (name === 'sha256' && !/^[0-9a-f]{64}$/.test(value)) {
    throw new UsageError(`--sha256 takes 64 hex digits, not ${JSON.stringify(value)}`);
  }
  specs.push({ ...last, [name]: value });
}
