import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, runCommand } from './run.mjs';

/**
 * Packs every package that is published, or the one of them that is named, into `folder`, as
 * publishing would.
 *
 * @param {string} folder an absolute path
 * @param {string} [only] the name of a folder in packages/
 * @returns {Promise<string[]>} the tarballs, sorted
 */
export async function packPackages(folder, only) {
  for (const name of readdirSync(join(root, 'packages')).toSorted()) {
    const cwd = join(root, 'packages', name);
    const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
    if (manifest.private || (only !== undefined && only !== name)) continue;
    const { code } = await runCommand('pnpm', ['pack', '--pack-destination', folder], {
      cwd,
      quiet: true,
    });
    if (code !== 0) throw new Error(`cannot pack ${manifest.name}`);
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .toSorted()
    .map((name) => join(folder, name));
}
