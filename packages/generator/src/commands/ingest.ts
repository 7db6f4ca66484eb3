import { join } from 'node:path';

import { buildCatalog } from '../catalog/build-catalog.js';
import { checkAges } from '../catalog/check-ages.js';
import { checkPins } from '../catalog/check-pins.js';
import { mergePartitions, mergeRules } from '../catalog/merge-rules.js';
import { mergeStatements } from '../catalog/merge-statements.js';
import { mergeSources } from '../catalog/merge-sources.js';
import { readSources } from '../ingest/read-sources.js';
import type { SourceSpec } from '../ingest/source-record.js';
import type { SourceRecord } from '../ingest/statement.js';
import { isModelFile } from '../models/file-names.js';
import { readModels } from '../models/read-models.js';
import { toModelFiles } from '../models/to-model-files.js';
import { assertNoErrors, type Problem } from '../problem.js';
import { startProgress } from '../progress.js';
import { recoverFolder, replaceFolder } from '../write/replace-folder.js';

/** What ingest did, for the last line on the terminal. */
export interface IngestResult {
  readonly services: number;
  readonly retired: number;
  readonly changed: boolean;
  /** What was read. */
  readonly sources: readonly SourceRecord[];
  readonly warnings: readonly Problem[];
}

/** How to ingest. */
export interface IngestOptions {
  /** Whether a source that `models/` knows in the same version has to be the same. */
  readonly pinned?: boolean;
  /** Whether a source may be older than what `models/` has of its kind. */
  readonly older?: boolean;
}

/**
 * Reads the sources and writes `models/` below `root`.
 *
 * @throws ProblemsError with everything that is wrong; `models/` is untouched then
 */
export async function ingest(
  root: string,
  specs: readonly SourceSpec[],
  { pinned = false, older = false }: IngestOptions = {},
): Promise<IngestResult> {
  const folder = join(root, 'models');
  const problems: Problem[] = [];
  recoverFolder(folder);
  const before = readModels(folder, problems);
  const readings = await readWithProgress(specs, problems);
  const sources = readings.map(({ record }) => record);
  if (pinned) checkPins(sources, before.sources, problems);
  if (!older) checkAges(sources, before.sources, problems);
  const models = mergeStatements(readings, before.models, problems);
  assertNoErrors(problems);

  const after = {
    models,
    rules: mergeRules(readings, before.rules),
    partitions: mergePartitions(readings, before.partitions),
    sources: mergeSources(readings, before.sources),
    overrides: before.overrides,
    releases: before.releases,
  };
  const { services } = buildCatalog(after, problems);
  assertNoErrors(problems);

  const changed = replaceFolder(folder, toModelFiles(after), isModelFile);
  const retired = services.filter((service) => service.retired !== null).length;
  return { services: services.length, retired, changed, sources, warnings: problems };
}

async function readWithProgress(specs: readonly SourceSpec[], problems: Problem[]) {
  const progress = startProgress('reading models');
  try {
    return await readSources(specs, problems, { onRead: progress.count });
  } finally {
    progress.end();
  }
}
