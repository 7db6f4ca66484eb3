import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whose version all packages carry. */
const PACKAGE = 'packages/identifiers/package.json';

/** What packages carry before their first release. */
const UNRELEASED = '0.0.0';

/**
 * The version that all packages carry.
 *
 * @param {string} root the repository's folder
 * @returns {string}
 */
export function versionOf(root) {
  return JSON.parse(readFileSync(join(root, PACKAGE), 'utf8')).version;
}

/**
 * The commit of the last release: the one that gave the packages the version that they carry. Before
 * the first release, that is HEAD. It needs no tag, so that it holds before the publishing, too.
 *
 * @param {string} root the repository's folder
 * @returns {string | undefined} what git knows it by; undefined where it is not committed yet
 * @throws Error where the clone is shallow, so that git cannot know
 */
export function lastRelease(root) {
  const version = versionOf(root);
  if (version === UNRELEASED) return 'HEAD';
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  if (git('rev-parse', '--is-shallow-repository') === 'true') {
    throw new Error(
      `this clone is shallow, and does not tell which commit released ${version} [EP_SHALLOW_CLONE]\n` +
        '  fix: git fetch --unshallow, or name the commit with --base',
    );
  }
  const args = ['log', '-1', '--format=%H', `-S"version": "${version}"`, '--', PACKAGE];
  return git(...args) || undefined;
}
