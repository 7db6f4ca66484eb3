import { readFileSync } from 'node:fs';

import { mergeRules } from '../catalog/merge-rules.js';
import { mergeStatements } from '../catalog/merge-statements.js';
import { listFiles } from '../ingest/list-files.js';
import { readFile } from '../ingest/read-file.js';
import { isSmithyModel, readSmithyByShape } from '../ingest/read-smithy.js';
import type { SourceReading } from '../ingest/read-sources.js';
import { type SourceSpec, toSourceRecord } from '../ingest/source-record.js';
import type { PartitionFacts } from '../ingest/statement.js';
import type { ModelsFolder } from '../models/read-models.js';
import type { Problem } from '../problem.js';

/** AWS's partitions as the repository knows them; the build puts them there. */
const PARTITIONS = new URL('../../dist/models/partitions.json', import.meta.url);

/** What `models/` would hold of a company's own Smithy models. What is wrong goes to `problems`. */
export function readCompanyModels(spec: SourceSpec, problems: Problem[]): ModelsFolder {
  const reading = readAll(spec, problems);
  return {
    models: mergeStatements([reading], [], problems),
    rules: mergeRules([reading], []),
    // The function `aws.partition` of the rules means AWS's, whoever calls it.
    partitions: (JSON.parse(readFileSync(PARTITIONS, 'utf8')) as Partitions).partitions,
    sources: [reading.record],
    overrides: { corrections: [], aliases: [] },
    releases: [],
  };
}

interface Partitions {
  readonly partitions: readonly PartitionFacts[];
}

function readAll(spec: SourceSpec, problems: Problem[]): SourceReading {
  const files = listFiles(spec.path, isSmithyModel, problems);
  const readings = files.map(({ path }) => readFile('smithy', path, readSmithyByShape));
  const statements = readings.flatMap((reading) => reading.statements);
  const rules = readings.flatMap((reading) => reading.rules);
  problems.push(...readings.flatMap((reading) => reading.problems));
  if (statements.length === 0 && problems.length === 0) {
    const fix = 'name a folder with Smithy JSON AST files, as "smithy ast" prints them';
    const message = 'none of its files describes a service';
    problems.push({ code: 'EP_INGEST_EMPTY', place: spec.path, message, fix });
  }
  return {
    record: toSourceRecord(spec, files, readings, statements),
    statements,
    rules,
    partitions: [],
  };
}
