// Usage: pnpm test — everything that must pass; the last line counts what passed and what failed.
import { checks } from './lib/checks.mjs';
import { inPairs } from './lib/in-pairs.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
for (const group of checks) await inPairs(group, count);
const more = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${more}`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** @param {import('./lib/checks.mjs').Check} check */
async function count({ name, run }) {
  const start = performance.now();
  const { passed, failed, skipped } = await run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s)\n`);
}
