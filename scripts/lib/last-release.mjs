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
 * the first release, and before a release is committed, that is HEAD. It needs no tag, so that it
 * holds between the commit and its publishing too.
 *
 * @param {string} root the repository's folder
 * @returns {string} what git knows it by
 */
export function lastRelease(root) {
  const version = versionOf(root);
  if (version === UNRELEASED) return 'HEAD';
  const args = ['log', '-1', '--format=%H', `-S"version": "${version}"`, '--', PACKAGE];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim() || 'HEAD';
}
