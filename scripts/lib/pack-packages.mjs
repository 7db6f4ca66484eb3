import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readPackedManifest } from './read-tarball.mjs';
import { runCommand } from './run.mjs';
import { publishedPackages } from './workspace-packages.mjs';

/**
 * Packs every package that is published, or the one of them that is named, into `folder`, as
 * publishing would; in a job of GitHub's, each says which repository it is from.
 *
 * @param {string} folder an absolute path, of an empty folder
 * @param {string} [only] the name of a package
 * @returns {Promise<ReadonlyMap<string, string>>} the tarballs by the names of the packages, each
 *   after those of the packages that it depends on
 */
export async function packPackages(folder, only) {
  const all = publishedPackages().map(({ manifest }) => manifest.name);
  const names = all.filter((name) => only === undefined || only === name);
  const filters = names.map((name) => `--filter=${name}`);
  const hooks = '--config.pnpmfile=scripts/lib/packing-hooks.mjs';
  const args = ['--recursive', ...filters, hooks, 'pack', '--pack-destination', folder];
  const { code } = await runCommand('pnpm', args, { quiet: true });
  if (code !== 0) throw new Error('pnpm cannot pack the packages');
  const tarballs = readPacked(folder);
  return new Map(names.map((name) => [name, tarballs.get(name) ?? missing(name)]));
}

/**
 * The tarballs in a folder.
 *
 * @param {string} folder an absolute path
 * @returns {ReadonlyMap<string, string>} by the names of the packages
 */
export function readPacked(folder) {
  const paths = readdirSync(folder)
    .filter((name) => name.endsWith('.tgz'))
    .map((name) => join(folder, name));
  return new Map(paths.map((path) => [readPackedManifest(path).name, path]));
}

/**
 * @param {string} name
 * @returns {never}
 */
function missing(name) {
  throw new Error(`pnpm made no tarball of ${name}`);
}
