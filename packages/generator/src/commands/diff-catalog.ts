import { join } from 'node:path';

import { buildCatalog } from '../catalog/build-catalog.js';
import type { CatalogDiff } from '../diff/catalog-diff.js';
import { diffCatalogs } from '../diff/diff-catalogs.js';
import { readBase } from '../models/read-base.js';
import { readModels } from '../models/read-models.js';
import { assertNoErrors, type Problem, ProblemsError } from '../problem.js';
import { recoverFolder } from '../write/replace-folder.js';

/**
 * What changed from the models of `base` to those below `root`; reads, and writes nothing.
 *
 * @param base a folder of models, or a commit, branch or tag of the repository at `root`
 * @throws ProblemsError with everything that is wrong with either
 */
export function diffCatalog(root: string, base: string): CatalogDiff {
  const problems: Problem[] = [];
  const folder = join(root, 'models');
  recoverFolder(folder);
  const older = readBase(root, base, problems);
  if (!older) throw new ProblemsError(problems);
  const before = buildCatalog(older, problems);
  const after = buildCatalog(readModels(folder, problems), problems);
  assertNoErrors(problems);
  return diffCatalogs(before, after);
}
