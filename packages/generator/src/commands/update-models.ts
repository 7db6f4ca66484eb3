import type { Run } from '@ep/command-line';

import { retryReporter, rootOf } from './command-line.js';
import { editionOf } from '../catalog/check-sources.js';
import type { DownloadOptions } from '../fetch/download.js';
import { type FetchSpec, PUBLIC_SOURCES } from '../fetch/location.js';
import { withFetched } from '../fetch/with-fetched.js';
import type { SourceRecord } from '../ingest/statement.js';
import { startProgress } from '../progress.js';
import { toSpecs } from './to-specs.js';
import { ingest, type IngestOptions, type IngestResult, reportIngested } from './ingest.js';

/** Updates, and reports what each source was and what `models/` has now. */
export const run: Run = async (io, args) => {
  const progress = startProgress(io.stderr, 'reading models');
  const options = { older: args.has('older'), onRetry: retryReporter(io), onRead: progress.count };
  const specs = toSpecs(args.options);
  const result = await updateModels(rootOf(io, args), specs, options).finally(progress.end);
  for (const source of result.sources) io.stdout.write(`${describeSource(source)}\n`);
  return reportIngested(io, result);
};

/** A source in a line: what it is, of when, and its sum. */
function describeSource(source: SourceRecord): string {
  const { kind, origin, files, sha256 } = source;
  return `${kind}: ${origin} ${editionOf(source)}, ${files} files, sha256 ${sha256}`;
}

/**
 * Fetches the sources and ingests them; if no models are named, the newest public ones. A source of
 * a version that `models/sources.json` has must have the same sum; a source that is older than the
 * one that it has of that kind is refused, unless `older` is set.
 *
 * @throws ProblemsError with everything that is wrong; `models/` is untouched then
 */
export async function updateModels(
  root: string,
  specs: readonly FetchSpec[],
  { older, onRead, ...options }: DownloadOptions & Omit<IngestOptions, 'pinned'> = {},
): Promise<IngestResult> {
  const isNamed = specs.some(({ kind }) => kind === 'botocore' || kind === 'smithy');
  const wanted = isNamed ? specs : [...PUBLIC_SOURCES, ...specs];
  return withFetched(wanted, options, (fetched) =>
    ingest(root, fetched, { pinned: true, older, onRead }),
  );
}
