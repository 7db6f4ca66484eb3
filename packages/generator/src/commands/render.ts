import { join } from 'node:path';

import type { Run } from '@ep/command-line';

import { buildCatalog } from '../catalog/build-catalog.js';
import { rootOf } from './command-line.js';
import { readModels } from '../models/read-models.js';
import { assertNoErrors, type Problem } from '../problem.js';
import type { OutputFile } from '../write/output-file.js';
import { recoverFolder } from '../write/replace-folder.js';
import { assertWritable, writeFile } from '../write/write-files.js';

/** Writes the rendering to `--to`, which it checks before it works. */
export const run: Run = async (io, args) => {
  const to = args.required('to');
  assertWritable(to);
  writeFile(to, JSON.stringify(await render(rootOf(io, args))));
  return 0;
};

/** Every generated file, and the warnings about `models/`. */
export interface Rendering {
  readonly files: readonly OutputFile[];
  readonly warnings: readonly Problem[];
}

/**
 * Makes every generated file from the `models/` below `root`. Writes nothing.
 *
 * @throws ProblemsError with everything that is wrong with `models/`
 */
export async function render(root: string): Promise<Rendering> {
  const folder = join(root, 'models');
  const problems: Problem[] = [];
  recoverFolder(folder);
  const models = readModels(folder, problems);
  const catalog = buildCatalog(models, problems);
  assertNoErrors(problems);

  // ts-morph and Prettier take longer to load than all that is refused before.
  const { emit } = await import('../emit/emit.js');
  const { resolveConfig } = await import('prettier');
  const { formatFiles } = await import('../write/format-files.js');
  const options = await resolveConfig(join(root, 'package.json'));
  const files = await formatFiles(emit(catalog), options ?? {});
  return { files, warnings: problems };
}
