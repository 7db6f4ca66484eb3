import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import write from '@changesets/write';

import { diffCatalog } from '../../packages/generator/dist/commands/diff-catalog.js';
import { toChangeset } from '../../packages/generator/dist/diff/to-changeset.js';

/** One file, whatever changed how often: what it says is always the whole since the release. */
const FILE = 'models.md';

/**
 * Brings the changeset of the models in line with what changed in them; where nothing did, there is
 * none.
 *
 * @param {string} folder the repository's folder
 * @param {string} base since when: what git knows by this name, or a folder of models
 * @returns {Promise<string>} what was done, for people
 */
export async function writeModelsChangeset(folder, base) {
  const path = join(folder, '.changeset', FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const changeset = toChangeset(diffCatalog(folder, base));
  if (!changeset) {
    rmSync(path, { force: true });
    return `no changeset: nothing changed since ${base}`;
  }
  const name = await write(changeset, folder);
  renameSync(join(folder, '.changeset', `${name}.md`), path);
  const after = readFileSync(path, 'utf8');
  return `.changeset/${FILE} ${before === after ? 'unchanged' : 'written'}:\n${after}`;
}
