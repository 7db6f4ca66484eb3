// Usage: node scripts/check-boundaries.mjs [DIR] — names every import that goes against the arrow.
import { findViolations } from './lib/boundaries.mjs';
import { root } from './lib/run.mjs';

const violations = findViolations(process.argv[2] ?? root);
for (const { place, message } of violations) console.error(`${place}: ${message}`);
if (violations.length > 0) {
  console.error(
    `${violations.length} imports against the arrow [EP_BOUNDARY]\n  fix: see "One arrow" in CONTRIBUTING.md`,
  );
}
process.exitCode = violations.length > 0 ? 1 : 0;
