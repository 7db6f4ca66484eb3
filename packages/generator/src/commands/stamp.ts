import { join } from 'node:path';

import { buildCatalog } from '../catalog/build-catalog.js';
import { formatJson, type Json } from '../json/format-json.js';
import { RELEASES_FILE } from '../models/file-names.js';
import { readModels } from '../models/read-models.js';
import { assertNoErrors, type Problem } from '../problem.js';
import { recoverFolder } from '../write/replace-folder.js';
import { writeFile } from '../write/write-files.js';

/**
 * Notes in `models/releases.json` below `root` that `version` is the first to have the services
 * which no earlier one had. Writes nothing where there are none, so that a second run changes nothing.
 *
 * @returns how many services that are
 * @throws ProblemsError with everything that is wrong with `models/`; nothing is written then
 */
export function stamp(root: string, version: string): number {
  const folder = join(root, 'models');
  const problems: Problem[] = [];
  recoverFolder(folder);
  const models = readModels(folder, problems);
  const { services } = buildCatalog(models, problems);
  assertNoErrors(problems);
  const fresh = services.filter(({ since }) => since === null).map(({ identifier }) => identifier);
  if (fresh.length === 0) return 0;
  const earlier = models.releases.filter((release) => release.version !== version);
  const own = models.releases.find((release) => release.version === version)?.services ?? [];
  const releases = [...earlier, { version, services: [...own, ...fresh].toSorted() }];
  writeFile(join(folder, RELEASES_FILE), formatJson({ releases } as unknown as Json));
  return fresh.length;
}
