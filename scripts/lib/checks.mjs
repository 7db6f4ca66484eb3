import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { installPackages } from './install-packages.mjs';
import { packPackages } from './pack-packages.mjs';
import { binOf, runCommand, runNode, turbo } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Check
 */

/**
 * What `pnpm test` runs, in this order; of a list with several, two at a time.
 *
 * @type {readonly (readonly Check[])[]}
 */
export const checks = [
  [{ name: 'build', run: () => one(turbo('run', 'build')) }],
  [
    {
      name: 'format',
      run: () => one(runNode([binOf('prettier'), '--check', '.'], { quiet: true })),
    },
    {
      name: 'generated files match models/',
      run: () => one(runNode(['packages/generator/dist/main.js', 'generate', '--check'])),
    },
    {
      name: 'types of everything, tests, benches and scripts too',
      run: () => one(runNode([binOf('typescript', 'tsc'), '-p', '.'], { quiet: true })),
    },
    {
      name: 'lint',
      run: () =>
        one(runNode([binOf('oxlint'), '--type-aware', '--deny-warnings'], { quiet: true })),
    },
    { name: 'boundaries', run: () => one(runNode(['scripts/check-boundaries.mjs'])) },
    {
      name: 'the page on differences matches its table',
      run: () => one(runNode(['scripts/write-differences.mjs', '--check'])),
    },
  ],
  [{ name: 'unit, property, golden and type tests', run: () => vitest() }],
  [{ name: 'the command as it is installed', run: installedCommand }],
  [{ name: 'packages', run: () => one(runNode(['scripts/check-packages.mjs'])) }],
  [{ name: 'sizes', run: () => one(runNode([binOf('size-limit')])) }],
  [{ name: 'releases, on a registry', run: () => counted('scripts/e2e-registry.mjs') }],
  [{ name: 'a cache for a team', run: () => counted('scripts/e2e-team-cache.mjs') }],
];

/**
 * A command that passes or fails as a whole.
 *
 * @param {Promise<{ code: number }>} running
 * @returns {Promise<Count>}
 */
async function one(running) {
  const { code } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
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
  return { passed: Number(passed ?? 0), failed: Math.max(Number(failed ?? 1), died), skipped: 0 };
}

/**
 * @param {readonly string[]} [args] beside those that all runs have
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
function vitest(args = [], env = {}) {
  return inFolder(async (folder) => {
    const report = join(folder, 'report.json');
    const own = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runNode([binOf('vitest'), 'run', ...own, ...args], { env });
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A suite that cannot even be loaded has no tests to count.
    const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  });
}

/** Tests that run command lines, and so can run them as a user does. */
const COMMAND_LINES = [
  'packages/cli/src/commands/',
  'packages/cli/src/ep',
  'packages/cli/src/json/',
];

/**
 * The tests of the command's own lines once more, in processes of the tarball that is published: packed,
 * and installed alone in an empty folder.
 *
 * @returns {Promise<Count>}
 */
function installedCommand() {
  return inFolder(async (folder) => {
    await installPackages(folder, await packPackages(folder, '@ep/cli'));
    const bin = join(folder, 'node_modules', '@ep', 'cli', 'dist', 'main.js');
    const { code } = await runCommand('npx', ['--no-install', 'ep', '--version'], { cwd: folder });
    const { passed, failed, skipped } = await vitest(
      ['--typecheck.enabled=false', ...COMMAND_LINES],
      { EP_BIN: bin },
    );
    const started = code === 0 ? 1 : 0;
    return { passed: passed + started, failed: failed + 1 - started, skipped };
  });
}

/**
 * @template T
 * @param {(folder: string) => Promise<T>} run
 */
async function inFolder(run) {
  const folder = mkdtempSync(join(tmpdir(), 'ep-check-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
