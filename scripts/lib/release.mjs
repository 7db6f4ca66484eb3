import { join } from 'node:path';

import { checkPackages } from './check-packages.mjs';
import { assertSame, findPublished } from './find-published.mjs';
import { findReleaseProblems } from './find-release-problems.mjs';
import { findTarballProblems } from './find-tarball-problems.mjs';
import { packPackages } from './pack-packages.mjs';
import { publishPackages } from './publish-packages.mjs';
import { assertNoProblems, ReleaseError } from './release-error.mjs';
import { runNode } from './run.mjs';

/**
 * @typedef {import('./registry.mjs').Registry} Registry
 * @typedef {import('./workspace-packages.mjs').PublishedPackage} PublishedPackage
 * @typedef {{ folder: string, dryRun: boolean, tested: boolean }} ReleaseOptions folder: an empty
 *   one, for the tarballs; dryRun: everything but publishing; tested: without the tests
 */

/**
 * Releases this commit: everything that is published is made anew and checked, and goes to
 * `registry` last. Where the registry has some of it, from a release that was cut off, the rest
 * follows.
 *
 * @param {Registry} registry
 * @param {readonly PublishedPackage[]} packages
 * @param {ReleaseOptions} options
 * @throws ReleaseError where anything stands in the way; nothing is published then, unless
 *   publishing itself failed
 */
export async function release(registry, packages, { folder, dryRun, tested }) {
  assertNoProblems(await findReleaseProblems());
  const published = await findPublished(registry, packages);
  const missing = packages.filter((one) => !published.includes(one));
  console.log(plan(registry, packages, published));
  assertNoProblems(missing.length === 0 ? [allPublished(registry, packages)] : []);
  await runStep('clean', ['scripts/clean.mjs']);
  await runStep('generate --check', ['scripts/generate.mjs', '--check'], STALE);
  await runStep('build', ['scripts/build.mjs']);
  if (!tested) await runStep('test', ['scripts/test.mjs']);
  console.log('→ pack');
  const tarballs = await packPackages(folder);
  assertNoProblems(findTarballProblems([...tarballs.values()]));
  if (!tested) await check(folder, tarballs);
  await assertSame(registry, published, tarballs, join(folder, 'published'));
  if (dryRun) console.log(`a dry run: ${missing.length} packages are not published`);
  else await publishPackages(registry, missing, tarballs);
}

/**
 * @param {Registry} registry
 * @param {readonly PublishedPackage[]} packages
 * @param {readonly PublishedPackage[]} published
 */
function plan({ url }, packages, published) {
  const there = published.length > 0 ? `, which has ${published.length} of them already` : '';
  return `${packages.length} packages, version ${versionOf(packages)}, to ${url}${there}`;
}

/**
 * @param {Registry} registry
 * @param {readonly PublishedPackage[]} packages
 * @returns {import('./release-error.mjs').ReleaseProblem}
 */
function allPublished({ url }, packages) {
  return {
    code: 'EP_RELEASE_PUBLISHED',
    place: url,
    message: `has version ${versionOf(packages)} of all ${packages.length} packages already`,
    fix: 'nothing is left to do; for a new version, add a changeset and run pnpm version-packages',
  };
}

/** @param {readonly PublishedPackage[]} packages which all have one version */
function versionOf([first]) {
  return first?.manifest.version;
}

const STALE = /** @type {const} */ ({
  code: 'EP_RELEASE_STALE',
  message: 'the generated files are not what models/ makes',
  fix: 'pnpm generate, and commit what it writes',
});

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Pick<import('./release-error.mjs').ReleaseProblem, 'code' | 'message' | 'fix'>} [problem]
 */
async function runStep(name, args, problem = failed(name)) {
  console.log(`→ ${name}`);
  // What a team's cache has is not what was made here.
  const { code } = await runNode(args, { env: { TURBO_CACHE: 'local:rw' } });
  if (code !== 0) throw new ReleaseError([{ place: `pnpm ${name}`, ...problem }]);
}

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} tarballs
 */
async function check(folder, tarballs) {
  console.log('→ check packages');
  const { failed: count } = await checkPackages(folder, tarballs);
  if (count === 0) return;
  throw new ReleaseError([{ place: 'the packed packages', ...failed(`${count} checks`) }]);
}

/** @param {string} name */
function failed(name) {
  return {
    code: /** @type {const} */ ('EP_RELEASE_STEP'),
    message: `${name} failed; nothing was published`,
    fix: 'fix what is reported above, commit, and run pnpm release again',
  };
}
