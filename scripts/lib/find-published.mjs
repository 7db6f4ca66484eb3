import { readTarball } from './read-tarball.mjs';
import { ReleaseError } from './release-error.mjs';

/**
 * @typedef {import('./registry.mjs').Registry} Registry
 * @typedef {import('./release-error.mjs').ReleaseProblem} ReleaseProblem
 * @typedef {import('./workspace-packages.mjs').PublishedPackage} PublishedPackage
 */

/**
 * Those of `packages` whose version the registry has already.
 *
 * @param {Registry} registry
 * @param {readonly PublishedPackage[]} packages
 * @returns {Promise<PublishedPackage[]>}
 */
export async function findPublished(registry, packages) {
  const answers = await Promise.all(
    packages.map(({ manifest }) => registry.has(manifest.name, manifest.version)),
  );
  return packages.filter((_one, at) => answers[at]);
}

/**
 * A release that was cut off may only be completed by what it began with: those of `tarballs` whose
 * version the registry has already must hold the same files there.
 *
 * @param {Registry} registry
 * @param {readonly PublishedPackage[]} published
 * @param {ReadonlyMap<string, string>} tarballs by the names of the packages
 * @param {string} folder where the published ones may be put
 * @throws ReleaseError
 */
export async function assertSame(registry, published, tarballs, folder) {
  /** @type {ReleaseProblem[]} */
  const problems = [];
  for (const { manifest } of published) {
    const { name, version } = manifest;
    const there = readTarball(await registry.fetch(name, version, folder));
    const here = readTarball(tarballs.get(name) ?? '');
    const path = firstDifference(there, here);
    if (path === undefined) continue;
    problems.push({
      code: 'EP_RELEASE_DIFFERS',
      place: `${name}@${version} on the registry`,
      message: `${path} is not what this commit makes, so this commit cannot complete the release`,
      fix: 'check out the commit that was published, or release a new version with a changeset',
    });
  }
  if (problems.length > 0) throw new ReleaseError(problems);
}

/**
 * @param {ReadonlyMap<string, Buffer>} one
 * @param {ReadonlyMap<string, Buffer>} other
 */
function firstDifference(one, other) {
  const paths = [...new Set([...one.keys(), ...other.keys()])].toSorted();
  return paths.find((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.from('\0')));
}
