import { join } from 'node:path';

import type { ExitCode, Io, Run } from '@ep/command-line';

import { buildCatalog } from '../catalog/build-catalog.js';
import { checkAges, checkPins } from '../catalog/check-sources.js';
import { mergePartitions, mergeRules } from '../catalog/merge-rules.js';
import { mergeStatements } from '../catalog/merge-statements.js';
import { mergeSources } from '../catalog/merge-sources.js';
import { rootOf, warn } from './command-line.js';
import type { ReadOptions } from '../ingest/read-files.js';
import { readSources } from '../ingest/read-sources.js';
import type { SourceSpec } from '../ingest/source-record.js';
import type { SourceRecord } from '../ingest/statement.js';
import { isModelFile } from '../models/file-names.js';
import { readModels } from '../models/read-models.js';
import { toModelFiles } from '../models/to-model-files.js';
import { assertNoErrors, type Problem } from '../problem.js';
import { startProgress } from '../progress.js';
import { toSpecs } from './to-specs.js';
import { recoverFolder, replaceFolder } from '../write/replace-folder.js';

/** Ingests, and reports what `models/` has now. */
export const run: Run = async (io, args) => {
  const progress = startProgress(io.stderr, 'reading models');
  const options = { older: args.has('older'), onRead: progress.count };
  const specs = toSpecs(args.options);
  return reportIngested(io, await ingest(rootOf(io, args), specs, options).finally(progress.end));
};

/** Prints the warnings and how many services `models/` has; the exit code. */
export function reportIngested(io: Io, result: IngestResult): ExitCode {
  const { services, retired, changed, warnings } = result;
  warn(io, warnings);
  const state = changed ? 'written' : 'unchanged';
  io.stdout.write(`models/: ${services} services, ${retired} of them retired, ${state}\n`);
  return 0;
}

/** What ingest did. */
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
  /** Whether a source of a version that `models/sources.json` has must have the same sum. */
  readonly pinned?: boolean;
  /** Whether a source may be older than the one that `models/` has of its kind. */
  readonly older?: boolean | undefined;
  /** Called as files are read. */
  readonly onRead?: ReadOptions['onRead'];
}

/**
 * Reads the sources and writes `models/` below `root`.
 *
 * @throws ProblemsError with everything that is wrong; `models/` is untouched then
 */
export async function ingest(
  root: string,
  specs: readonly SourceSpec[],
  { pinned = false, older = false, onRead = () => {} }: IngestOptions = {},
): Promise<IngestResult> {
  const folder = join(root, 'models');
  const problems: Problem[] = [];
  recoverFolder(folder);
  const before = readModels(folder, problems);
  const readings = await readSources(specs, problems, { onRead });
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
