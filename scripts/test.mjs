// Usage: pnpm test — everything that must pass; the last line counts what passed and what failed.
import { checks } from './lib/checks.mjs';

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { name, run } of checks) {
  const start = performance.now();
  const { passed, failed, skipped } = await run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name} (${seconds} s)\n`);
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
