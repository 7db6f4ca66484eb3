// Usage: pnpm bench [NAME …] — builds, then runs the benches of all packages, or those whose names are given.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root, runNode, turbo } from './lib/run.mjs';

const wanted = process.argv.slice(2);
const benches = readdirSync(join(root, 'packages'))
  .flatMap((name) => benchesOf(name))
  .filter(
    ({ name }) => wanted.length === 0 || wanted.some((one) => `${name}-`.startsWith(`${one}-`)),
  );

process.exitCode = (await turbo('run', 'build')).code;
for (const { name, path } of process.exitCode ? [] : benches) {
  console.log(`\n# ${name}`);
  process.exitCode ||= (await runNode([path])).code;
}

/**
 * The benches of a package, PACKAGE.mjs and PACKAGE-WHAT.mjs; the files beside them are theirs.
 *
 * @param {string} package_
 */
function benchesOf(package_) {
  const folder = join('packages', package_, 'bench');
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .map((file) => ({ name: file.replace(/\.mjs$/, ''), path: join(folder, file) }))
    .filter(({ name }) => `${name}-`.startsWith(`${package_}-`));
}
