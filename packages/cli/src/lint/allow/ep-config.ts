import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ErrorObject } from 'ajv';

import { CliError } from '../../cli-error.js';
import { validate } from '../../generated/validate-ep-config.js';
import { findJsonFault } from '../../json/find-json-fault.js';
import { findJsonPlace, type JsonPath } from '../../json/find-json-place.js';
import { toPosition } from '../../json/to-position.js';
import { toReason } from '../files/read-text.js';

/** The name of the file. */
export const CONFIG_NAME = 'ep.config.json';

/** A name that `ep lint` must not report. */
export interface AllowEntry {
  /** A variable or a key, letter by letter; a `*` at its end stands for any letters. */
  readonly name: string;
  /** Where it is allowed, in patterns of .gitignore; everywhere if the list is empty. */
  readonly paths: readonly string[];
}

/** What an `ep.config.json` contains; ep.config.schema.json is its schema. */
interface EpConfig {
  readonly lint?: {
    readonly allow?: readonly (string | { readonly name: string; readonly paths?: string[] })[];
  };
}

/**
 * Reads the allow list of a folder's `ep.config.json`.
 *
 * @returns null where the folder has no such file
 * @throws CliError `EP_CLI_CONFIG_FILE` with the faults of the file and their places
 * @example
 * ```ts
 * readAllowList('/home/me/project'); // [{ name: 'AWS_ENDPOINT_URL_MINE', paths: [] }]
 * ```
 */
export function readAllowList(folder: string): readonly AllowEntry[] | null {
  const path = join(folder, CONFIG_NAME);
  if (!existsSync(path)) return null;
  const text = read(path).replace(/^\uFEFF/, '');
  const json = parse(path, text);
  const faults = describeFaults(text, json);
  if (faults === null) return toEntries(json as EpConfig);
  throw broken(`${path}:${faults}`, 'Correct the file; the README of @ep/cli has an example.');
}

function toEntries({ lint }: EpConfig): AllowEntry[] {
  return (lint?.allow ?? []).map((entry) =>
    typeof entry === 'string'
      ? { name: entry, paths: [] }
      : { name: entry.name, paths: entry.paths ?? [] },
  );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw broken(
      `${path} cannot be read: ${toReason(error)}`,
      'Make it readable, or move it away.',
    );
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, message, fix } = findJsonFault(text);
    throw broken(`${path}:${line}:${column} is not valid JSON: ${message}`, fix);
  }
}

function broken(message: string, fix: string): CliError {
  return new CliError('EP_CLI_CONFIG_FILE', message, fix);
}

/** More would scroll away what matters; the next run shows the others. */
const MOST_SHOWN = 5;

/**
 * The faults of an `ep.config.json`, each with its line and column; null where it has none.
 *
 * @param text the content of the file, without a byte order mark
 * @param json the same, parsed
 * @example
 * ```ts
 * describeFaults('{ "lnit": {} }', { lnit: {} }); // '1:3: the file has an unknown key "lnit" …'
 * ```
 */
export function describeFaults(text: string, json: unknown): string | null {
  if (validate(json)) return null;
  const errors = validate.errors ?? [];
  const shown = errors.slice(0, MOST_SHOWN).map((error) => describe(text, json, error));
  const more = errors.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

function describe(text: string, json: unknown, error: ErrorObject): string {
  const path = toPath(json, error.instancePath);
  const { additionalProperty: key } = error.params as { additionalProperty?: string };
  const place = findJsonPlace(text, key === undefined ? path : [...path, key]);
  const { line, column } = toPosition(text, (key === undefined ? place?.value : place?.key) ?? 0);
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${line}:${column}: ${name.slice(1) || 'the file'} ${toMessage(error)}`;
}

/** `/lint/allow/0` as keys and indices. */
function toPath(json: unknown, pointer: string): JsonPath {
  let value = json;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const step = Array.isArray(value) ? Number(part) : part;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
}

const NAME = 'must be the name of a variable or a key, such as AWS_ENDPOINT_URL_MINE';

/** What each type of the schema is called. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'must be a list',
  object: 'must be an object',
  string: 'must be a string',
  'string,object': 'must be a name or an object',
};

function toMessage({
  keyword,
  params,
  data,
  instancePath,
  parentSchema = {},
}: ErrorObject): string {
  const { properties = {} } = parentSchema as { readonly properties?: object };
  switch (keyword) {
    case 'additionalProperties':
      return `has an unknown key ${JSON.stringify((params as { additionalProperty: string }).additionalProperty)}; its keys are ${Object.keys(properties).join(', ')}`;
    case 'required':
      return 'must have a "name"';
    case 'minItems':
      return 'must not be empty; remove it to allow the name in every file';
    case 'type':
      return `${instancePath.endsWith('/name') ? NAME : TYPES[String((params as { type: unknown }).type)]}, not ${show(data)}`;
    case 'minLength':
      return 'must not be empty';
    default:
      return `${NAME}, not ${show(data)}`;
  }
}

const LONGEST_SHOWN = 60;

/** A list or an object is not shown: it may be of any length and depth. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
