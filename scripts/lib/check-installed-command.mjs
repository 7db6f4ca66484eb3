import { join } from 'node:path';

import { installPackages } from './install-packages.mjs';
import { vitest } from './package-checks.mjs';
import { root, runCommand } from './run.mjs';

const NAME = '@ep/cli';
/** Tests that run the command in a process of its own: the installed one where `EP_BIN` names it. */
const TESTS = ['test/smoke.test.ts', 'src/ep-process.test.ts', 'src/commands/completion/'];

/**
 * Installs the tarball of the command alone in an empty folder, starts it as npm's users do, and runs
 * the tests that start a process with it: each command, streams, signals, and completion in real shells.
 *
 * @param {string} folder an empty one
 * @param {ReadonlyMap<string, string>} tarballs by the names of the packages
 * @returns {Promise<import('./report.mjs').Count>}
 */
export async function checkInstalledCommand(folder, tarballs) {
  await installPackages(folder, new Map([[NAME, tarballs.get(NAME) ?? '']]));
  const npx = ['--no-install', 'ep', '--version'];
  const { code } = await runCommand('npx', npx, { cwd: folder, quiet: true });
  const started = code === 0 ? 1 : 0;
  const bin = join(folder, 'node_modules', NAME, 'dist', 'main.js');
  const smoke = await vitest(join(root, 'packages', 'cli'), TESTS, {
    EP_BIN: bin,
  });
  return {
    ...smoke,
    passed: smoke.passed + started,
    failed: smoke.failed + 1 - started,
  };
}
