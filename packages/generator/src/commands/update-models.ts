import { bringAll, relocate } from '../bring/bring-all.js';
import type { BringOptions } from '../bring/bring.js';
import { type BringSpec, PUBLIC_SOURCES } from '../bring/bring-spec.js';
import { withTemporaryFolder } from '../bring/with-temporary-folder.js';
import { ProblemsError } from '../problem.js';
import { ingest, type IngestOptions, type IngestResult } from './ingest.js';

/**
 * Brings the sources from where they live, and ingests them; without any, the newest of the public
 * ones. A source that `models/sources.json` has in the same version has to be the same; one that is
 * older than what it has of that kind is refused, unless `older` is set.
 *
 * @throws ProblemsError with everything that is wrong; `models/` is untouched then
 */
export async function updateModels(
  root: string,
  specs: readonly BringSpec[],
  { older = false, ...options }: BringOptions & Pick<IngestOptions, 'older'> = {},
): Promise<IngestResult> {
  const isNamed = specs.some(({ kind }) => kind === 'botocore' || kind === 'smithy');
  const wanted = isNamed ? specs : [...PUBLIC_SOURCES, ...specs];
  return withTemporaryFolder(async (room) => {
    const brought = await bringAll(wanted, room, options);
    try {
      return await ingest(
        root,
        brought.map(({ spec }) => spec),
        { pinned: true, older },
      );
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      throw new ProblemsError(relocate(error.problems, brought));
    }
  });
}
