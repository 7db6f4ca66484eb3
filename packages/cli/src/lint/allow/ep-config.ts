import type { JsonPath } from '../../json/find-json-place.js';

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
  /** What the message is about. */
  readonly path: JsonPath;
  /** Its key that is at fault; null where all of it is. */
  readonly key: string | null;
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
  const root = readObject(json, [], ['$schema', 'lint'], faults);
  if (root['$schema'] !== undefined) readText(root['$schema'], ['$schema'], faults);
  const lint = readObject(
    root['lint'] === undefined ? {} : root['lint'],
    ['lint'],
    ['allow'],
    faults,
  );
  const allow = readList(
    lint['allow'] === undefined ? [] : lint['allow'],
    ['lint', 'allow'],
    'names',
    faults,
  );
  const entries = allow.map((entry, at) => readEntry(entry, ['lint', 'allow', at], faults));
  return { config: { lint: { allow: entries } }, faults };
}

function readEntry(entry: unknown, path: JsonPath, faults: ConfigFault[]): AllowEntry {
  if (typeof entry === 'string') return { name: readName(entry, path, faults), paths: [] };
  const read = readObject(entry, path, ['name', 'paths', 'reason'], faults, 'a name or ');
  if (read === NOTHING) return { name: '', paths: [] };
  const paths =
    read['paths'] === undefined ? [] : readPaths(read['paths'], [...path, 'paths'], faults);
  if (read['reason'] !== undefined) readText(read['reason'], [...path, 'reason'], faults);
  return { name: readName(read['name'], [...path, 'name'], faults), paths };
}

function readPaths(value: unknown, path: JsonPath, faults: ConfigFault[]): string[] {
  const list = readList(value, path, 'patterns', faults);
  // An empty list would be everywhere to some, and nowhere to others.
  if (Array.isArray(value) && value.length === 0) {
    faults.push({
      path,
      key: null,
      message: 'must not be empty; leave it out to allow the name everywhere',
    });
  }
  return list.map((one, index) => readText(one, [...path, index], faults));
}

const NAME = /^[A-Za-z][\w-]*\*?$/;

function readName(value: unknown, path: JsonPath, faults: ConfigFault[]): string {
  if (typeof value === 'string' && NAME.test(value)) return value;
  const message = `must be a variable or a key, such as AWS_ENDPOINT_URL_MINE, not ${show(value)}`;
  faults.push({ path, key: null, message });
  return '';
}

function readText(value: unknown, path: JsonPath, faults: ConfigFault[]): string {
  if (typeof value === 'string' && value !== '') return value;
  faults.push({ path, key: null, message: `must be a text, not ${show(value)}` });
  return '';
}

function readList(
  value: unknown,
  path: JsonPath,
  what: string,
  faults: ConfigFault[],
): readonly unknown[] {
  if (Array.isArray(value)) return value;
  faults.push({ path, key: null, message: `must be a list of ${what}, not ${show(value)}` });
  return [];
}

/** What stands for an object that is none. */
const NOTHING: Json = {};

function readObject(
  value: unknown,
  path: JsonPath,
  keys: readonly string[],
  faults: ConfigFault[],
  orElse = '',
): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    faults.push({ path, key: null, message: `must be ${orElse}an object, not ${show(value)}` });
    return NOTHING;
  }
  for (const key of Object.keys(value).filter((one) => !keys.includes(one))) {
    faults.push({ path, key, message: `has no ${JSON.stringify(key)}; it has ${keys.join(', ')}` });
  }
  return value as Json;
}

const LONGEST_SHOWN = 60;

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  // However deep it is.
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
