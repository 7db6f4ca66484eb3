import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import type { Problem } from '../problem.js';
import { by, byCodeUnit } from '../collections.js';
import { type ListedFile, listFiles } from './list-files.js';
import { apiVersionOf, clientOf, isBotocoreModel, isBotocoreRuleSet } from './read-botocore.js';
import type { FileReading } from './read-file.js';
import { readFiles, type ReadOptions } from './read-files.js';
import { isPartitions } from './read-partitions.js';
import { isSmithyModel } from './read-smithy.js';
import type { SourceSpec } from './source-spec.js';
import {
  MODEL_KINDS,
  type PartitionFacts,
  type RulesStatement,
  type SourceRecord,
  type Statement,
} from './statement.js';

/** Everything that was read of one source. */
export interface SourceReading {
  readonly record: SourceRecord;
  readonly statements: readonly Statement[];
  readonly rules: readonly RulesStatement[];
  /** Empty where the source says nothing of partitions. */
  readonly partitions: readonly PartitionFacts[];
}

/**
 * Reads all sources of `specs`. What is wrong with any of them goes to `problems`, and what could
 * be read is in the answer.
 */
export async function readSources(
  specs: readonly SourceSpec[],
  problems: Problem[],
  options: ReadOptions = {},
): Promise<SourceReading[]> {
  const listed = specs.map((spec) => ({ spec, files: filesOf(spec, problems) }));
  const tasks = listed.flatMap(({ spec: { kind }, files }) =>
    files.map(({ path, bytes }) => ({ kind, path, bytes })),
  );
  const all = await readFiles(tasks, options);
  return listed.map(({ spec, files }) => {
    const readings = all.splice(0, files.length);
    const found = readings.flatMap((reading) => reading.problems);
    const statements = readings.flatMap((reading) => reading.statements);
    if (files.length > 0 && statements.length + found.length === 0) {
      found.push(empty(spec, 'none of its files describes a service'));
    }
    problems.push(...found);
    return {
      record: toRecord(spec, files, readings, statements),
      statements,
      rules: rulesOf(readings, statements),
      partitions: readings.flatMap((reading) => reading.partitions),
    };
  });
}

/** All rules with their services' names; in botocore, those stand in the models of the clients. */
function rulesOf(
  readings: readonly FileReading[],
  statements: readonly Statement[],
): RulesStatement[] {
  const serviceIds = new Map(
    statements.flatMap(({ kind, facts, serviceId }) =>
      kind === 'botocore' ? facts.clients.map((client) => [client, serviceId] as const) : [],
    ),
  );
  const named = readings.flatMap(({ clientRules }) =>
    clientRules.flatMap(({ client, ...rules }) => {
      const serviceId = serviceIds.get(client);
      return serviceId === undefined ? [] : [{ ...rules, serviceId }];
    }),
  );
  return [...readings.flatMap(({ rules }) => rules), ...named];
}

function filesOf(spec: SourceSpec, problems: Problem[]): ListedFile[] {
  const { kind, path } = spec;
  const isFolder = (MODEL_KINDS as readonly string[]).includes(kind);
  const stat = existsSync(path) ? statSync(path) : undefined;
  if (stat === undefined || stat.isDirectory() !== isFolder) {
    problems.push({
      code: 'EP_INGEST_FOLDER',
      place: path,
      message: stat === undefined ? 'does not exist' : `is no ${isFolder ? 'folder' : 'file'}`,
      cure: `name a ${isFolder ? `folder of ${kind} models` : `${kind} file`}`,
    });
    return [];
  }
  if (!isFolder) return [{ path, bytes: stat.size, modified: stat.mtimeMs }];
  const before = problems.length;
  const files =
    kind === 'botocore' ? botocoreFiles(path, problems) : listFiles(path, isSmithyModel, problems);
  if (files.length === 0 && problems.length === before) {
    problems.push(empty(spec, `holds no ${kind} model`));
  }
  return files;
}

function empty({ path, kind }: SourceSpec, message: string): Problem {
  const layout =
    kind === 'botocore' ? '<client>/<apiVersion>/service-2.json' : 'Smithy JSON AST files';
  return { code: 'EP_INGEST_EMPTY', place: path, message, cure: `name a folder with ${layout}` };
}

/** The newest model of each client, the rules beside it, and the partitions of all. */
function botocoreFiles(folder: string, problems: Problem[]): ListedFile[] {
  const all = listFiles(folder, isBotocoreFile, problems);
  const named = (wanted: (name: string) => boolean) =>
    all.filter(({ path }) => wanted(basename(path)));
  const models = newestOfEachClient(named(isBotocoreModel));
  const folders = new Set(models.map(({ path }) => dirname(path)));
  const rules = named(isBotocoreRuleSet).filter(({ path }) => folders.has(dirname(path)));
  const partitions = named(isPartitions).filter(
    ({ path }) => resolve(dirname(path)) === resolve(folder),
  );
  return models.length === 0
    ? []
    : [...models, ...newestOfEachClient(rules), ...partitions].toSorted(by(({ path }) => path));
}

function isBotocoreFile(name: string): boolean {
  return isBotocoreModel(name) || isBotocoreRuleSet(name) || isPartitions(name);
}

/** The newest API version speaks for a client, and the plain file for a version that has both. */
function newestOfEachClient(files: readonly ListedFile[]): ListedFile[] {
  const newest = new Map<string, ListedFile>();
  for (const file of files) {
    const other = newest.get(clientOf(file.path));
    const order = other ? byCodeUnit(apiVersionOf(file.path), apiVersionOf(other.path)) : 1;
    if (order > 0) newest.set(clientOf(file.path), file);
  }
  return [...newest.values()].toSorted(by(({ path }) => path));
}

function toRecord(
  spec: SourceSpec,
  files: readonly ListedFile[],
  readings: readonly FileReading[],
  statements: readonly Statement[],
): SourceRecord {
  return {
    kind: spec.kind,
    origin: spec.origin ?? originOf(spec.path),
    version: spec.version ?? versionOf(spec),
    date: spec.date ?? dateOf(files, statements),
    files: readings.length,
    bytes: readings.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: digestOf(spec.path, readings),
  };
}

function originOf(path: string): string {
  const full = resolve(path);
  return basename(full) === 'data' ? basename(dirname(full)) : basename(full);
}

/** botocore says its version one folder above its data, in a clone and where pip puts it. */
function versionOf({ kind, path }: SourceSpec): string | null {
  const init = join(path, '..', '__init__.py');
  if (kind !== 'botocore' || !existsSync(init)) return null;
  return /^__version__\s*=\s*['"]([^'"]+)['"]/m.exec(readFileSync(init, 'utf8'))?.[1] ?? null;
}

/** The last day that a list knows of; for models, the day on which the newest file changed. */
function dateOf(files: readonly ListedFile[], statements: readonly Statement[]): string | null {
  const days = statements.flatMap((statement) =>
    statement.kind === 'history'
      ? [statement.lifetime.introduced, statement.lifetime.retired].filter((day) => day !== null)
      : [],
  );
  if (days.length > 0) return days.toSorted(byCodeUnit).at(-1) ?? null;
  const isModels = statements.some(({ kind }) => kind === 'botocore' || kind === 'smithy');
  const modified = Math.max(...files.map((file) => file.modified));
  return isModels ? new Date(modified).toISOString().slice(0, 10) : null;
}

function digestOf(root: string, readings: readonly FileReading[]): string {
  const lines = readings.map(
    ({ path, sha256 }) =>
      `${sha256}  ${(relative(root, path) || basename(path)).split(sep).join('/')}\n`,
  );
  return createHash('sha256').update(lines.toSorted(byCodeUnit).join('')).digest('hex');
}
