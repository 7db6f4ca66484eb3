import { lastRelease, versionOf } from './last-release.mjs';
import { ReleaseError } from './release-error.mjs';
import { findPublished } from './find-published.mjs';
import { runGit } from './run.mjs';

/** Where the tags are to be. */
const REMOTE = 'origin';

/**
 * Tags the commit that gave all packages their version, `v1.2.0`, on the remote `origin`, once the
 * registry has every package. Whatever the tag is at is left as it is, so that this may run again.
 *
 * @param {import('./registry.mjs').Registry} registry
 * @param {readonly import('./workspace-packages.mjs').PublishedPackage[]} packages
 * @param {string} repository an absolute path, of a clone with its history
 * @returns {Promise<{ tag: string, isNew: boolean }>}
 * @throws ReleaseError where a package is missing, or git refuses
 */
export async function tagVersion(registry, packages, repository) {
  const version = versionOf(repository);
  const tag = `v${version}`;
  const published = await findPublished(registry, packages);
  const missing = packages.filter((one) => !published.includes(one));
  if (missing.length > 0) throw new ReleaseError([incomplete(registry, version, missing)]);
  const ref = `refs/tags/${tag}`;
  const git = (/** @type {readonly string[]} */ args) => mustRun(args, repository);
  if ((await git(['ls-remote', REMOTE, ref])) !== '') return { tag, isNew: false };
  const commit = await git(['rev-parse', lastRelease(repository) ?? 'HEAD']);
  await git(['push', '--quiet', REMOTE, `${commit}:${ref}`]);
  return { tag, isNew: true };
}

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function mustRun(args, cwd) {
  const { code, stdout } = await runGit(args, { cwd, quiet: true });
  if (code === 0) return stdout.trim();
  throw new ReleaseError([
    {
      code: 'EP_RELEASE_TAG',
      place: `git ${args[0]}`,
      message: `failed, so the version has no tag on ${REMOTE}`,
      fix: 'fix what git reports above, and run pnpm tag-version again',
    },
  ]);
}

/**
 * @param {import('./registry.mjs').Registry} registry
 * @param {string} version
 * @param {readonly import('./workspace-packages.mjs').PublishedPackage[]} missing
 * @returns {import('./release-error.mjs').ReleaseProblem}
 */
function incomplete({ url }, version, missing) {
  const names = missing.map(({ manifest }) => manifest.name).join(', ');
  return {
    code: 'EP_RELEASE_TAG',
    place: url,
    message: `has not version ${version} of ${names}, so there is nothing to tag`,
    fix: 'pnpm release, which publishes what is missing',
  };
}
