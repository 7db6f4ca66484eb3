/** What `ep.config.json` says; ep.config.schema.json is its schema. */
export interface EpConfig {
  readonly lint: { readonly allow: readonly AllowEntry[] };
}

/** A name that `ep lint` is not to report. */
export interface AllowEntry {
  /** A variable or a key, letter by letter; a `*` at its end stands for any letters. */
  readonly name: string;
  /** Where it is allowed, as .gitignore writes patterns; everywhere if there is none. */
  readonly paths: readonly string[];
}

/** Something wrong with `ep.config.json`. */
export interface ConfigFault {
  /** What is at fault, as one would write it in a program: `lint.allow[2].paths`. */
  readonly at: string;
  /** What is wrong with it: `must be a list of patterns, not "docs"`. */
  readonly message: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Checks what was read from `ep.config.json`.
 *
 * @returns the config, or all that is wrong with it
 * @example
 * ```ts
 * toEpConfig({ lint: { allow: ['AWS_ENDPOINT_URL_MINE'] } });
 * // { config: { lint: { allow: [{ name: 'AWS_ENDPOINT_URL_MINE', paths: [] }] } }, faults: [] }
 * ```
 */
export function toEpConfig(json: unknown): { config: EpConfig; faults: readonly ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const root = readObject(json, 'the file', ['$schema', 'lint'], faults);
  if (root['$schema'] !== undefined) readText(root['$schema'], '$schema', faults);
  const lint = readObject(
    root['lint'] === undefined ? {} : root['lint'],
    'lint',
    ['allow'],
    faults,
  );
  const allow = readList(
    lint['allow'] === undefined ? [] : lint['allow'],
    'lint.allow',
    'names',
    faults,
  );
  const entries = allow.map((entry, at) => readEntry(entry, `lint.allow[${at}]`, faults));
  return { config: { lint: { allow: entries } }, faults };
}

function readEntry(entry: unknown, at: string, faults: ConfigFault[]): AllowEntry {
  if (typeof entry === 'string') return { name: readName(entry, at, faults), paths: [] };
  const read = readObject(entry, at, ['name', 'paths', 'reason'], faults, 'a name or ');
  if (read === NOTHING) return { name: '', paths: [] };
  const paths = read['paths'] === undefined ? [] : readPaths(read['paths'], `${at}.paths`, faults);
  if (read['reason'] !== undefined) readText(read['reason'], `${at}.reason`, faults);
  return { name: readName(read['name'], `${at}.name`, faults), paths };
}

function readPaths(value: unknown, at: string, faults: ConfigFault[]): string[] {
  const list = readList(value, at, 'patterns', faults);
  // An empty list would be everywhere to some, and nowhere to others.
  if (Array.isArray(value) && value.length === 0) {
    faults.push({ at, message: 'must not be empty; leave it out to allow the name everywhere' });
  }
  return list.map((path, index) => readText(path, `${at}[${index}]`, faults));
}

const NAME = /^[A-Za-z][\w-]*\*?$/;

function readName(value: unknown, at: string, faults: ConfigFault[]): string {
  if (typeof value === 'string' && NAME.test(value)) return value;
  const message = `must be a variable or a key, such as AWS_ENDPOINT_URL_MINE, not ${show(value)}`;
  faults.push({ at, message });
  return '';
}

function readText(value: unknown, at: string, faults: ConfigFault[]): string {
  if (typeof value === 'string' && value !== '') return value;
  faults.push({ at, message: `must be a text, not ${show(value)}` });
  return '';
}

function readList(
  value: unknown,
  at: string,
  what: string,
  faults: ConfigFault[],
): readonly unknown[] {
  if (Array.isArray(value)) return value;
  faults.push({ at, message: `must be a list of ${what}, not ${show(value)}` });
  return [];
}

/** What stands for an object that is none. */
const NOTHING: Json = {};

function readObject(
  value: unknown,
  at: string,
  keys: readonly string[],
  faults: ConfigFault[],
  orElse = '',
): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push({ at, message: `must be ${orElse}an object, not ${show(value)}` });
    return NOTHING;
  }
  for (const key of Object.keys(value).filter((one) => !keys.includes(one))) {
    faults.push({ at, message: `has no ${JSON.stringify(key)}; it has ${keys.join(', ')}` });
  }
  return value as Json;
}

const LONGEST_SHOWN = 60;

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
