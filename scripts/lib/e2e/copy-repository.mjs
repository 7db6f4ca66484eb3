import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root, runCommand } from '../run.mjs';

/** What git must be told where nobody has set it up. */
const IDENTITY = {
  GIT_AUTHOR_NAME: 'e2e',
  GIT_AUTHOR_EMAIL: 'e2e@example.invalid',
  GIT_COMMITTER_NAME: 'e2e',
  GIT_COMMITTER_EMAIL: 'e2e@example.invalid',
};

/**
 * Copies the work tree as it is now, without what git ignores, into a repository of its own with
 * one commit and everything installed: scripts may commit, publish and break things there.
 *
 * @param {string} target a folder that does not exist
 */
export async function copyRepository(target) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z'];
  const { stdout } = await runCommand('git', args, { quiet: true });
  for (const path of stdout.split('\0').filter((name) => name !== '')) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    cpSync(join(root, path), join(target, path));
  }
  await must('git', ['init', '--quiet'], target);
  await commitAll(target, 'The work tree');
  await must('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], target);
}

/**
 * @param {string} repository
 * @param {string} subject
 */
export async function commitAll(repository, subject) {
  await must('git', ['add', '--all'], repository);
  await must('git', ['commit', '--quiet', '--no-verify', `--message=${subject}`], repository);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function must(command, args, cwd) {
  const { code } = await runCommand(command, args, { cwd, env: IDENTITY, quiet: true });
  if (code !== 0) throw new Error(`${command} ${args[0]} failed in a copy of the repository`);
}
