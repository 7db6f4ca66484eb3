import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root, runCommand, runGit } from '../run.mjs';

/** What git must be told where nobody has set it up. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'e2e',
  GIT_AUTHOR_EMAIL: 'e2e@example.invalid',
  GIT_COMMITTER_NAME: 'e2e',
  GIT_COMMITTER_EMAIL: 'e2e@example.invalid',
};

/**
 * Copies the work tree as it is now, without what git ignores, into a repository of its own with
 * one commit, an empty origin and everything installed: scripts may commit, publish and break things there.
 *
 * @param {string} target a folder that does not exist
 * @param {(target: string) => void} [change] changes the files before they are committed
 */
export async function copyRepository(target, change = () => undefined) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'];
  const { stdout } = await runGit(args, { quiet: true });
  // What was deleted and not committed is listed as well.
  const paths = stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
  for (const path of paths) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path));
  }
  change(target);
  await git(target, ['init', '--quiet']);
  await git(target, ['init', '--quiet', '--bare', originOf(target)]);
  await git(target, ['remote', 'add', 'origin', originOf(target)]);
  await commitAll(target, 'The work tree');
  const install = ['install', '--frozen-lockfile', '--prefer-offline'];
  const { code } = await runCommand('pnpm', install, { cwd: target, quiet: true });
  if (code !== 0) throw new Error('pnpm cannot install a copy of the repository');
}

/**
 * The tags that the origin of a copy has, each with its commit.
 *
 * @param {string} repository
 */
export async function originTags(repository) {
  const args = ['ls-remote', '--tags', 'origin'];
  return (await runGit(args, { cwd: repository, quiet: true })).stdout.trim();
}

/** @param {string} target */
function originOf(target) {
  return `${target}-origin.git`;
}

/**
 * Commits the work tree, also where nothing changed: a tree whose version is released has no
 * changeset to make another of.
 *
 * @param {string} repository
 * @param {string} subject
 */
export async function commitAll(repository, subject) {
  await git(repository, ['add', '--all']);
  const options = ['--quiet', '--no-verify', '--allow-empty'];
  await git(repository, ['commit', ...options, `--message=${subject}`]);
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
async function git(cwd, args) {
  const { code } = await runGit(args, { cwd, env: IDENTITY, quiet: true });
  if (code !== 0) throw new Error(`git ${args[0]} failed in a copy of the repository`);
}
