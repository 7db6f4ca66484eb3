// Usage: node ../../scripts/copy-licenses.mjs — in a package's folder, after its build: puts into dist/ the licence of each package that the build inlines.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @type {{ inlinedDependencies?: readonly string[] }} */
const { inlinedDependencies = [] } = JSON.parse(readFileSync('package.json', 'utf8'));

// Packages of `@ep` have the licence of the package itself.
for (const name of inlinedDependencies.filter((one) => !one.startsWith('@ep/'))) {
  const folder = join('node_modules', name);
  const license = readdirSync(folder).find((file) => file.startsWith('LICENSE'));
  if (license === undefined) throw new Error(`${name} has no licence to copy`);
  copyFileSync(join(folder, license), join('dist', `LICENSE-${name}`));
}
