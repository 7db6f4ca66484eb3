import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

import { byCodeUnit } from '../collections.js';
import type { PartitionFacts, SourceRecord } from '../ingest/statement.js';
import { JsonSyntaxError, locate } from '../json/json-syntax-error.js';
import { parseJson } from '../json/parse-json.js';
import type { Problem } from '../problem.js';
import type { Model, ModelRules, Overrides, Release } from './model.js';

/** Hand corrections, each with its reason. This file and the next three describe no service. */
export const OVERRIDES_FILE = 'overrides.json';
/** What was read, with its origin, version, date and sha256. */
export const SOURCES_FILE = 'sources.json';
/** The partitions and regions that endpoint rules ask for. */
export const PARTITIONS_FILE = 'partitions.json';
/** The first released version that had each identifier. */
export const RELEASES_FILE = 'releases.json';

/** Files that ingest neither writes nor removes. */
const KEPT: ReadonlySet<string> = new Set([OVERRIDES_FILE, RELEASES_FILE]);

/** Where the services' endpoint rules are, below `models/`. */
export const RULES_FOLDER = 'rules';

/** Whether ingest writes this file below `models/`; the others there are kept as they are. */
export function isModelFile(path: string): boolean {
  const [folder = '', name, ...deeper] = path.split('/');
  if (name === undefined) return folder.endsWith('.json') && !KEPT.has(folder);
  return folder === RULES_FOLDER && name.endsWith('.json') && deeper.length === 0;
}

/** Whether the file of this name directly in `models/` describes a service. */
function isService(name: string): boolean {
  return isModelFile(name) && name !== SOURCES_FILE && name !== PARTITIONS_FILE;
}

/** Everything under `models/`. */
export interface ModelsFolder {
  /** Sorted by identifier. */
  readonly models: readonly Model[];
  /** Sorted by identifier; not every service has some. */
  readonly rules: readonly ModelRules[];
  readonly partitions: readonly PartitionFacts[];
  readonly sources: readonly SourceRecord[];
  readonly overrides: Overrides;
  /** In the order of the versions; empty before the first. */
  readonly releases: readonly Release[];
}

/**
 * Reads `models/` and holds every file against its schema. What is wrong goes to `problems`; a file
 * with a problem is left out.
 */
export function readModels(folder: string, problems: Problem[]): ModelsFolder {
  const schemaOf = compileSchemas(folder, problems);
  const read = <T>(file: string, schema: string, otherwise: T): T => {
    const value = readJson(join(folder, file), problems);
    const validate = schemaOf(schema);
    if (value === undefined || !validate || validate(value)) return (value ?? otherwise) as T;
    problems.push(...(validate.errors ?? []).map((error) => toProblem(join(folder, file), error)));
    return otherwise;
  };
  const readAll = <T extends Named>(names: readonly string[], schema: string): T[] =>
    names.flatMap((name) => {
      const model = read<T | undefined>(name, schema, undefined);
      if (model && `${model.identifier}.json` !== basename(name)) {
        problems.push(misnamed(folder, name, model));
      }
      return model ?? [];
    });
  const models = readAll<Model>(list(folder, problems).filter(isService), 'model');
  const rules = readAll<ModelRules>(listRules(folder, problems), 'rules');
  const overrides = read<Overrides>(OVERRIDES_FILE, 'overrides', { corrections: [], aliases: [] });
  // Before the first ingest there is nothing to say what models/ came from.
  const isNew = models.length === 0 && !existsSync(join(folder, SOURCES_FILE));
  const { sources } = isNew
    ? { sources: [] }
    : read<{ sources: SourceRecord[] }>(SOURCES_FILE, 'sources', { sources: [] });
  const { partitions } = existsSync(join(folder, PARTITIONS_FILE))
    ? read<{ partitions: PartitionFacts[] }>(PARTITIONS_FILE, 'partitions', { partitions: [] })
    : { partitions: [] };
  const { releases } = existsSync(join(folder, RELEASES_FILE))
    ? read<{ releases: Release[] }>(RELEASES_FILE, 'releases', { releases: [] })
    : { releases: [] };
  return { models, rules, partitions, sources, overrides, releases };
}

type Named = Pick<Model, 'identifier'>;

/** A repository that never read rules has no folder of them. */
function listRules(folder: string, problems: Problem[]): string[] {
  const path = join(folder, RULES_FOLDER);
  const names = existsSync(path) ? list(path, problems) : [];
  return names.map((name) => `${RULES_FOLDER}/${name}`).filter(isModelFile);
}

function list(folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(folder).toSorted(byCodeUnit);
  } catch (error) {
    problems.push(unreadable(folder, error as Error));
    return [];
  }
}

/** Compiles each schema at its first use: models/ of an older state lack those of newer files. */
function compileSchemas(
  folder: string,
  problems: Problem[],
): (name: string) => ValidateFunction | undefined {
  const ajv = new Ajv({ allErrors: true, strict: true });
  const compiled = new Map<string, ValidateFunction | undefined>();
  return (name) => {
    if (!compiled.has(name)) {
      const schema = readJson(join(folder, 'schemas', `${name}.schema.json`), problems);
      compiled.set(name, schema && ajv.compile(schema));
    }
    return compiled.get(name);
  };
}

function readJson(path: string, problems: Problem[]): object | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    problems.push(unreadable(path, error as Error));
    return undefined;
  }
  try {
    return parseJson(bytes) as object;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const { line, column } = locate(bytes, error.offset);
    const cure = 'restore the file from version control, or mend it by hand';
    problems.push({
      code: 'EP_MODELS_JSON',
      place: `${path}:${line}:${column}`,
      message: `is broken JSON: ${error.message}`,
      cure,
    });
    return undefined;
  }
}

function unreadable(place: string, { message }: Error): Problem {
  return {
    code: 'EP_MODELS_UNREADABLE',
    place,
    message: `cannot be read: ${message}`,
    cure: 'restore it from version control',
  };
}

function toProblem(path: string, { instancePath, message, params }: ErrorObject): Problem {
  const extra = params['additionalProperty'] ?? params['allowedValues'];
  const detail = extra === undefined ? '' : ` (${JSON.stringify(extra)})`;
  return {
    code: 'EP_MODELS_SCHEMA',
    place: `${path}${instancePath && `#${instancePath}`}`,
    message: `${message ?? 'does not match its schema'}${detail}`,
    cure: 'make it match the schema in models/schemas/',
  };
}

function misnamed(folder: string, name: string, { identifier }: Named): Problem {
  return {
    code: 'EP_MODELS_NAME',
    place: join(folder, name),
    message: `describes ${identifier}, so it must be called ${identifier}.json`,
    cure: 'rename the file, or correct its identifier',
  };
}
