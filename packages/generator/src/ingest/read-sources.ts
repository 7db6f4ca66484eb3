import { existsSync, statSync } from 'node:fs';

import type { Problem } from '../problem.js';
import { listBotocore } from './list-botocore.js';
import { isLoop, type ListedFile, listFiles, loop } from './list-files.js';
import type { FileReading } from './read-file.js';
import { readFiles, type ReadOptions } from './read-files.js';
import { isSmithyModel } from './read-smithy.js';
import { type SourceSpec, toSourceRecord } from './source-record.js';
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
  const listed = specs.map((spec) => listSource(spec, problems));
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
      record: toSourceRecord(spec, files, readings, statements),
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

/** A source and its files; of botocore, the folder is that of its data. */
interface ListedSource {
  readonly spec: SourceSpec;
  readonly files: readonly ListedFile[];
}

function listSource(spec: SourceSpec, problems: Problem[]): ListedSource {
  const { kind, path } = spec;
  const isFolder = (MODEL_KINDS as readonly string[]).includes(kind);
  if (isLoop(path)) {
    problems.push(loop(path));
    return { spec, files: [] };
  }
  const stat = existsSync(path) ? statSync(path) : undefined;
  if (stat === undefined || stat.isDirectory() !== isFolder) {
    problems.push({
      code: 'EP_INGEST_FOLDER',
      place: path,
      message: stat === undefined ? 'does not exist' : `is no ${isFolder ? 'folder' : 'file'}`,
      fix: `name a ${isFolder ? `folder of ${kind} models` : `${kind} file`}`,
    });
    return { spec, files: [] };
  }
  if (!isFolder) return { spec, files: [{ path, bytes: stat.size, modified: stat.mtimeMs }] };
  const before = problems.length;
  const listed = listModels(spec, problems);
  if (listed.files.length === 0 && problems.length === before) {
    problems.push(empty(spec, `holds no ${kind} model`));
  }
  return listed;
}

function listModels(spec: SourceSpec, problems: Problem[]): ListedSource {
  if (spec.kind !== 'botocore') {
    return { spec, files: listFiles(spec.path, isSmithyModel, problems) };
  }
  const { folder, files } = listBotocore(spec.path, problems);
  return { spec: { ...spec, path: folder }, files };
}

function empty({ path, kind }: SourceSpec, message: string): Problem {
  const layout =
    kind === 'botocore' ? '<client>/<apiVersion>/service-2.json' : 'Smithy JSON AST files';
  return { code: 'EP_INGEST_EMPTY', place: path, message, fix: `name a folder with ${layout}` };
}
