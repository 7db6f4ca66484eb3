import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { binOf, runNode, turbo } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 * @typedef {{ name: string, run: () => Promise<Count> }} Check
 */

/** @type {readonly Check[]} What `pnpm test` runs, in this order. */
export const checks = [
  { name: 'build', run: () => one(turbo('run', 'build')) },
  {
    name: 'generated files match models/',
    run: () => one(runNode(['packages/generator/dist/main.js', 'generate', '--check'])),
  },
  {
    name: 'the page on differences matches its table',
    run: () => one(runNode(['scripts/write-differences.mjs', '--check'])),
  },
  { name: 'format', run: () => one(runNode([binOf('prettier'), '--check', '.'], { quiet: true })) },
  {
    name: 'lint',
    run: () => one(runNode([binOf('oxlint'), '--type-aware', '--deny-warnings'], { quiet: true })),
  },
  { name: 'boundaries', run: () => one(runNode(['scripts/check-boundaries.mjs'])) },
  { name: 'unit, property, golden and type tests', run: vitest },
  { name: 'packages', run: () => one(runNode(['scripts/check-packages.mjs'])) },
  { name: 'sizes', run: () => one(runNode([binOf('size-limit')])) },
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

/** @returns {Promise<Count>} */
async function vitest() {
  const folder = mkdtempSync(join(tmpdir(), 'ep-vitest-'));
  try {
    const report = join(folder, 'report.json');
    const { code } = await runNode([
      binOf('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    // A suite that cannot even be loaded has no tests to count.
    const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
