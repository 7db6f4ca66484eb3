import { join } from 'node:path';

import type { Run } from '@ep/command-line';

import { buildCatalog } from '../catalog/build-catalog.js';
import { rootOf, toRelease } from '../command-line.js';
import { formatJson, type Json } from '../json/format-json.js';
import { RELEASES_FILE } from '../models/file-names.js';
import { readModels } from '../models/read-models.js';
import { assertNoErrors, type Problem } from '../problem.js';
import { recoverFolder } from '../write/replace-folder.js';
import { writeFile } from '../write/write-files.js';

/** Stamps, and reports how many services are new. */
export const run: Run = async (io, args) => {
  const release = toRelease(args.required('release'));
  const services = stamp(rootOf(io, args), release);
  io.stdout.write(`models/releases.json: ${services} services are new in ${release}\n`);
  return 0;
};

/**
 * Notes in `models/releases.json` below `root` which services `version` is the first to have.
 * Writes nothing if there are none, so a second run changes nothing.
 *
 * @returns the number of those services
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
