import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { buildCatalog } from '../src/catalog/build-catalog.js';
import type { Catalog } from '../src/catalog/catalog.js';
import { mergePartitions, mergeRules } from '../src/catalog/merge-rules.js';
import { mergeSources } from '../src/catalog/merge-sources.js';
import { mergeStatements } from '../src/catalog/merge-statements.js';
import type { CatalogDiff } from '../src/diff/catalog-diff.js';
import { diffCatalogs } from '../src/diff/diff-catalogs.js';
import { readHistory } from '../src/ingest/read-history.js';
import type { SourceReading } from '../src/ingest/read-sources.js';
import type { Statement } from '../src/ingest/statement.js';
import type { ModelsFolder } from '../src/models/read-models.js';
import { assertNoErrors, type Problem } from '../src/problem.js';
import { NO_OVERRIDES } from './sample-services.js';

const HISTORY = fileURLToPath(
  new URL('../../../../shared/sources/service-history.json', import.meta.url),
);

/** Whether the history of botocore lies beside the repository. */
export const hasHistory = existsSync(HISTORY);

/** What the history says of one service. */
export type Life = Extract<Statement, { kind: 'history' }>;

/** The whole history, read as an ingest reads it. */
export function readLives(): Life[] {
  return readHistory(readFileSync(HISTORY), HISTORY).filter((said) => said.kind === 'history');
}

/** What the history would have said on a day: nothing of what came later. */
export function asOf(day: string, { lifetime, ...life }: Life): Life[] {
  const { introduced, retired } = lifetime;
  if (introduced === null || introduced > day) return [];
  return [
    { ...life, lifetime: { introduced, retired: retired && retired <= day ? retired : null } },
  ];
}

/** Whether botocore had the service on a day. */
export function isThere(day: string, { lifetime }: Life): boolean {
  const { introduced, retired } = lifetime;
  return introduced !== null && introduced <= day && (retired === null || retired > day);
}

/** What one ingest made of what there was. */
export interface Step {
  readonly catalog: Catalog;
  /** What changed since the step before. */
  readonly diff: CatalogDiff;
}

const NOTHING: ModelsFolder = {
  models: [],
  rules: [],
  partitions: [],
  sources: [],
  overrides: NO_OVERRIDES,
  releases: [],
};

/** Ingests one set of sources after the other as the command does, in memory. */
export function replay(
  ingests: Iterable<{ readings: readonly SourceReading[]; overrides?: ModelsFolder['overrides'] }>,
): Step[] {
  let folder = NOTHING;
  let catalog = buildCatalog(folder, []);
  return Array.from(ingests, ({ readings, overrides = NO_OVERRIDES }) => {
    const problems: Problem[] = [];
    folder = {
      models: mergeStatements(readings, folder.models, problems),
      rules: mergeRules(readings, folder.rules),
      partitions: mergePartitions(readings, folder.partitions),
      sources: mergeSources(readings, folder.sources),
      overrides,
      releases: [],
    };
    const before = catalog;
    catalog = buildCatalog(folder, problems);
    assertNoErrors(problems);
    return { catalog, diff: diffCatalogs(before, catalog) };
  });
}
