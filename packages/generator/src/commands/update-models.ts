import type { DownloadOptions } from '../fetch/download.js';
import { type FetchSpec, PUBLIC_SOURCES } from '../fetch/location.js';
import { withFetched } from '../fetch/with-fetched.js';
import { ingest, type IngestOptions, type IngestResult } from './ingest.js';

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
  { older = false, ...options }: DownloadOptions & Pick<IngestOptions, 'older'> = {},
): Promise<IngestResult> {
  const isNamed = specs.some(({ kind }) => kind === 'botocore' || kind === 'smithy');
  const wanted = isNamed ? specs : [...PUBLIC_SOURCES, ...specs];
  return withFetched(wanted, options, (fetched) => ingest(root, fetched, { pinned: true, older }));
}
