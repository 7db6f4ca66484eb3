// Usage: node scripts/check-packages.mjs — packs every published package, checks the tarballs, and
// compiles and runs a program that has them installed, with every TypeScript that is in use.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkConsumers } from './lib/check-consumers.mjs';
import { packPackages } from './lib/pack-packages.mjs';
import { binOf, runNode } from './lib/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ep-packages-'));
let failed = 0;
try {
  const tarballs = await packPackages(folder);
  for (const tarball of tarballs) {
    const publint = await runNode([binOf('publint'), 'run', tarball, '--strict'], { quiet: true });
    const attw = await runNode(
      [binOf('@arethetypeswrong/cli', 'attw'), tarball, '--profile', 'esm-only'],
      { quiet: true },
    );
    failed += publint.code + attw.code === 0 ? 0 : 1;
  }
  failed += await checkConsumers(folder, tarballs);
  console.log(`${tarballs.length} packages packed and checked, ${failed} problems`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
