import { buildCatalog } from '../src/catalog/build-catalog.js';
import type { Catalog } from '../src/catalog/catalog.js';
import { mergeStatements } from '../src/catalog/merge-statements.js';
import type { Statement } from '../src/ingest/statement.js';
import type { Model, Overrides } from '../src/models/model.js';
import type { Problem } from '../src/problem.js';
import { reading } from './sample-models.js';

/** Hand corrections with nothing in them. */
export const NO_OVERRIDES: Overrides = { corrections: [], aliases: [] };

/** The models that these statements make, with what does not fit together thrown as one error. */
export function modelsOf(...statements: readonly Statement[]): Model[] {
  const problems: Problem[] = [];
  const readings = statements.map((statement) =>
    reading(statement.kind, '2026-01-01', [statement]),
  );
  const models = mergeStatements(readings, [], problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return models;
}

/** The catalog of some models, and what was doubtful about it. */
export function catalogOf(
  models: readonly Model[],
  overrides: Partial<Overrides> = {},
): { catalog: Catalog; problems: Problem[] } {
  const problems: Problem[] = [];
  const folder = {
    models,
    rules: [],
    partitions: [],
    sources: [],
    releases: [],
    overrides: { ...NO_OVERRIDES, ...overrides },
  };
  return { catalog: buildCatalog(folder, problems), problems };
}
