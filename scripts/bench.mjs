// Usage: pnpm bench [NAME …] — builds, then runs the benches of all packages, or those whose names are given.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root, runNode, turbo } from './lib/run.mjs';

const wanted = process.argv.slice(2);
const benches = readdirSync(join(root, 'packages'))
  .map((name) => ({ name, path: join('packages', name, 'bench', `${name}.mjs`) }))
  .filter(
    ({ name, path }) =>
      existsSync(join(root, path)) && (wanted.length === 0 || wanted.includes(name)),
  );

process.exitCode = (await turbo('run', 'build')).code;
for (const { name, path } of process.exitCode ? [] : benches) {
  console.log(`\n# ${name}`);
  process.exitCode ||= (await runNode([path])).code;
}
