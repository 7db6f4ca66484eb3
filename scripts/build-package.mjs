// Usage: node ../../scripts/build-package.mjs — in a package's folder: compiles src/ to an empty dist/, and puts NOTICE there.
import { spawnSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const packageJson = createRequire(import.meta.url).resolve('typescript/package.json');
rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [join(packageJson, '../bin/tsc'), '-p', '.'], {
  stdio: 'inherit',
});
// The licence asks that whoever gets the facts gets the notice with them.
if (status === 0) copyFileSync('../../NOTICE', 'dist/NOTICE');
process.exitCode = status ?? 1;
