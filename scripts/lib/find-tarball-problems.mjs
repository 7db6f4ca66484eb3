import { readPackedManifest } from './read-tarball.mjs';

/** @typedef {import('./release-error.mjs').ReleaseProblem} ReleaseProblem */

/**
 * What is wrong with the packages.json of packed packages: each must ask for exactly the version of
 * the others that it was made with, since the unions of one version hold the names of that version.
 *
 * @param {readonly string[]} tarballs
 * @returns {ReleaseProblem[]}
 */
export function findTarballProblems(tarballs) {
  const manifests = tarballs.map(readPackedManifest);
  const versions = new Map(manifests.map(({ name, version }) => [name, version]));
  return manifests.flatMap(({ name, dependencies = {} }) =>
    Object.entries(dependencies)
      .filter(([inner, range]) => versions.has(inner) && range !== versions.get(inner))
      .map(([inner, range]) => ({
        code: 'EP_RELEASE_VERSION',
        place: `packed ${name}`,
        message: `asks for ${inner} ${range}, not for exactly ${versions.get(inner)}`,
        fix: `write "${inner}": "workspace:*" in its package.json`,
      })),
  );
}
