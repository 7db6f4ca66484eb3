// Usage: node scripts/check-packages.mjs — packs every published package, checks the tarballs, and
// compiles and runs a program that has them installed, with every TypeScript that is in use.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkPackages } from './lib/check-packages.mjs';
import { packPackages } from './lib/pack-packages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ep-packages-'));
try {
  const tarballs = await packPackages(folder);
  const failed = await checkPackages(folder, tarballs);
  console.log(`${tarballs.size} packages packed and checked, ${failed} problems`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
