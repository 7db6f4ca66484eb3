import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { checkPackages } from './check-packages.mjs';
import { checkInstalledCommand } from './check-installed-command.mjs';

import { lint, one, types, vitest } from './package-checks.mjs';
import { packPackages, readPacked } from './pack-packages.mjs';
import { binOf, root, runNode } from './run.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

/** @typedef {import('./report.mjs').Count} Count */

const SCRIPTS = join(root, 'scripts');
/** Where the check `pack` leaves the tarballs for those after it. */
const PACKED = join(root, 'packed');

/** What of prettier's answers is kept from run to run: the digest of each file that was found well formatted. */
const CACHE = ['--cache', '--cache-strategy=content'];

/**
 * What is checked of the repository as a whole, by the name of the script in its package.json.
 *
 * @type {Record<string, () => Promise<Count>>}
 */
export const repositoryChecks = {
  format: () => one(runNode([binOf('prettier'), '--check', '.', ...CACHE], { quiet: true })),
  generated: () =>
    one(runNode(['packages/generator/dist/main.js', 'generate', '--check'], { quiet: true })),
  differences: () => one(runNode(['scripts/write-differences.mjs', '--check'])),
  boundaries: () => one(runNode([binOf('turbo'), 'boundaries'], { quiet: true })),
  scripts: async () =>
    sum([
      await types(SCRIPTS, ['.', '../vitest.config.ts']),
      await lint(SCRIPTS),
      await lint(join(root, 'vitest.config.ts')),
      await lint(join(root, '.size-limit.mjs')),
      await vitest(SCRIPTS),
    ]),
  pack: pack,
  packages: () => inTemporaryFolder((folder) => checkPackages(folder, readPacked(PACKED))),
  installed: () => inTemporaryFolder((folder) => checkInstalledCommand(folder, readPacked(PACKED))),
  sizes: () => one(runNode([binOf('size-limit')], { quiet: true })),
  registry: () => counted('scripts/e2e-registry.mjs'),
  'team-cache': () => counted('scripts/e2e-team-cache.mjs'),
};

/** @returns {Promise<Count>} */
async function pack() {
  rmSync(PACKED, { recursive: true, force: true });
  mkdirSync(PACKED);
  const tarballs = await packPackages(PACKED);
  return { passed: tarballs.size > 0 ? 1 : 0, failed: tarballs.size > 0 ? 0 : 1, skipped: [] };
}

/**
 * A script that counts by itself: its last line is `N passed, N failed`.
 *
 * @param {string} script
 * @returns {Promise<Count>}
 */
async function counted(script) {
  const { code, stdout } = await runNode([script], { quiet: true });
  console.log(stdout.trimEnd());
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\s*$/m.exec(stdout) ?? [];
  // A script that died has not counted what it died of.
  const died = code === 0 ? 0 : 1;
  return { passed: Number(passed ?? 0), failed: Math.max(Number(failed ?? 1), died), skipped: [] };
}

/** @param {readonly Count[]} counts @returns {Count} */
function sum(counts) {
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    counts.reduce((before, count) => before + count[key], 0);
  const skipped = counts.flatMap((count) => count.skipped);
  return { passed: total('passed'), failed: total('failed'), skipped };
}
