import { join } from 'node:path';

import type { Run } from '@ep/command-line';

import { buildCatalog } from '../catalog/build-catalog.js';
import { rootOf } from '../command-line.js';
import type { CatalogDiff } from '../diff/catalog-diff.js';
import { diffCatalogs } from '../diff/diff-catalogs.js';
import { toMarkdown } from '../diff/to-markdown.js';
import { readBase } from '../models/read-base.js';
import { readModels } from '../models/read-models.js';
import { assertNoErrors, type Problem, ProblemsError } from '../problem.js';
import { recoverFolder } from '../write/replace-folder.js';

/** Prints the changes for people or programs. */
export const run: Run = async (io, args) => {
  const diff = diffCatalog(rootOf(io, args), args.value('base') ?? 'HEAD');
  io.stdout.write(args.has('json') ? `${JSON.stringify(diff, null, 2)}\n` : toMarkdown(diff));
  return 0;
};

/**
 * What changed from the models of `base` to those below `root`. Writes nothing.
 *
 * @param base a folder of models, or a commit, branch or tag of the repository at `root`
 * @throws ProblemsError with everything that is wrong with one of them
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
