// Usage: node scripts/check.mjs NAME — runs one check of the folder that it is started in, of the repository or of a
// package, and writes its report to .reports/NAME.json. `pnpm test` runs all of them through turbo, which keeps the
// reports of what passed: see turbo.json for the files that each check depends on.
import { join } from 'node:path';

import { packageChecks } from './lib/package-checks.mjs';
import { writeReport } from './lib/report.mjs';
import { repositoryChecks } from './lib/repository-checks.mjs';
import { root } from './lib/run.mjs';

const [name = ''] = process.argv.slice(2);
const folder = process.cwd();
const checks = join(folder, '.') === join(root, '.') ? repositoryChecks : packageChecks(folder);
const check = checks[name];
if (check === undefined) {
  console.error(`${name}: no such check\n  fix: one of ${Object.keys(checks).join(', ')}`);
  process.exit(1);
}
const start = performance.now();
const count = await check();
writeReport(folder, name, { ...count, seconds: (performance.now() - start) / 1000 });
process.exitCode = count.failed > 0 ? 1 : 0;
