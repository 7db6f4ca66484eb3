import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { root, runGit } from './run.mjs';
import { publishedPackages, workspacePackages } from './workspace-packages.mjs';

/** @typedef {import('./release-error.mjs').ReleaseProblem} ReleaseProblem */

/**
 * What stands in the way of releasing this tree as it is, before anything is built.
 *
 * @param {string} [repository] an absolute path; this repository where nothing is said
 * @returns {Promise<ReleaseProblem[]>}
 */
export async function findReleaseProblems(repository = root) {
  return [
    ...(await uncommitted(repository)),
    ...unreleasedChangesets(repository),
    ...versions(repository),
    ...privateVersions(repository),
  ];
}

/**
 * @param {string} cwd
 * @returns {Promise<ReleaseProblem[]>}
 */
async function uncommitted(cwd) {
  const { code, stdout } = await runGit(['status', '--porcelain'], { cwd, quiet: true });
  if (code !== 0) throw new Error('git cannot tell what is committed');
  const paths = stdout.split('\n').filter((line) => line !== '');
  if (paths.length === 0) return [];
  return [
    {
      code: 'EP_RELEASE_DIRTY',
      place: 'the work tree',
      message: `${paths.length} files are not as they were committed: ${some(paths.map((line) => line.slice(3)))}`,
      fix: 'commit them, or put them away with git stash --include-untracked',
    },
  ];
}

/**
 * @param {string} repository
 * @returns {ReleaseProblem[]}
 */
function unreleasedChangesets(repository) {
  const folder = join(repository, '.changeset');
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (name) => name.endsWith('.md') && name !== 'README.md',
  );
  if (names.length === 0) return [];
  return [
    {
      code: 'EP_RELEASE_CHANGESET',
      place: '.changeset/',
      message: `${names.length} changes are in no version yet: ${some(names.toSorted())}`,
      fix: 'pnpm version-packages, and commit what it writes',
    },
  ];
}

/** @param {readonly string[]} names */
function some(names) {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '');
}

/**
 * @param {string} repository
 * @returns {ReleaseProblem[]}
 */
function versions(repository) {
  const [first, ...others] = publishedPackages(repository);
  return others
    .filter(({ manifest }) => manifest.version !== first?.manifest.version)
    .map((one) => ({
      code: 'EP_RELEASE_VERSION',
      place: placeOf(repository, one),
      message: `version ${one.manifest.version} is not ${first?.manifest.version}, which ${first?.manifest.name} has`,
      fix: 'give all packages one version: "fixed" in .changeset/config.json must name them all',
    }));
}

/** pnpm packs no package that depends on one without a version, and 0.0.0 is nobody's. */
const NEVER_PUBLISHED = '0.0.0';

/**
 * @param {string} repository
 * @returns {ReleaseProblem[]}
 */
function privateVersions(repository) {
  return workspacePackages(repository)
    .filter(({ manifest }) => manifest.private && manifest.version !== undefined)
    .filter(({ manifest }) => manifest.version !== NEVER_PUBLISHED)
    .map((one) => ({
      code: 'EP_RELEASE_VERSION',
      place: placeOf(repository, one),
      message: `version ${one.manifest.version} of a package that is never published`,
      fix: 'write "version": "0.0.0", or remove "private"',
    }));
}

/**
 * @param {string} repository
 * @param {import('./workspace-packages.mjs').WorkspacePackage} one
 */
function placeOf(repository, { folder }) {
  return relative(repository, join(folder, 'package.json')).replaceAll('\\', '/');
}
