// Usage: pnpm test — runs every check and every test that a change since the last run can reach, and takes the others
// from turbo's cache. The last line counts what passed and what failed. `pnpm test --force` runs everything anew.
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';

import { readReport, removeReports } from './lib/report.mjs';
import { binOf, root, runNode } from './lib/run.mjs';
import { testInputs } from './lib/test-inputs.mjs';
import { findTasks } from './lib/test-tasks.mjs';

const start = Date.now();
const tasks = findTasks();
for (const { folder } of tasks) removeReports(folder);
const names = [...new Set(tasks.map(({ script }) => script))];
const turbo = [binOf('turbo'), 'run', ...names, ...process.argv.slice(2)];
const { code } = await runNode(
  [
    ...turbo,
    `--concurrency=${Math.max(2, availableParallelism())}`,
    '--continue=dependencies-successful',
    '--output-logs=new-only',
    '--log-order=grouped',
    '--log-prefix=none',
  ],
  { env: testInputs() },
);

const total = { passed: 0, failed: 0, skipped: 0 };
console.log();
for (const { folder, script, report } of tasks) count(folder, script, report);
// turbo may fail before any check does, or after them all.
if (code !== 0 && total.failed === 0) total.failed = 1;
const more = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${more}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Adds the report of a task to the total, and says how it went.
 *
 * @param {string} folder
 * @param {string} script
 * @param {string} name of the report
 */
function count(folder, script, name) {
  const label = [relative(root, folder).replaceAll('\\', '/'), script].filter(Boolean).join(' ');
  const report = readReport(folder, name);
  if (report === undefined) {
    total.failed++;
    console.log(`✗ ${label}: did not run to its end`);
    return;
  }
  const { passed, failed, skipped, seconds, finished } = report;
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped.length;
  const when = finished < start ? 'from the cache' : `${seconds.toFixed(1)} s`;
  console.log(`${failed > 0 ? '✗' : '✓'} ${label}: ${passed} passed, ${failed} failed (${when})`);
  for (const test of skipped) console.log(`  skipped: ${test}`);
}
