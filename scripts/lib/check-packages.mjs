import { checkCompany } from './check-company.mjs';
import { checkConsumers } from './check-consumers.mjs';
import { inPairs } from './in-pairs.mjs';
import { binOf, runNode } from './run.mjs';

const GENERATOR = '@ep/generator';

/**
 * Checks packed packages: each by itself, and all of them in a program that has them installed.
 *
 * @param {string} folder where that program may be put
 * @param {ReadonlyMap<string, string>} tarballs by the names of the packages
 * @returns {Promise<number>} how many of these checks failed
 */
export async function checkPackages(folder, tarballs) {
  const passed = await inPairs(tarballs.values(), checkTarball);
  let failed = passed.filter((one) => !one).length;
  // A tool with libraries of its own, of which no registry is at hand; it makes what is installed.
  const generator = tarballs.get(GENERATOR);
  const libraries = new Map([...tarballs].filter(([name]) => name !== GENERATOR));
  failed += await checkConsumers(folder, libraries);
  return failed + (generator === undefined ? 0 : await checkCompany(folder, generator));
}

/**
 * @param {string} tarball
 * @returns {Promise<boolean>} whether it holds what a package must
 */
async function checkTarball(tarball) {
  const attw = binOf('@arethetypeswrong/cli', 'attw');
  const runs = [
    await runNode([binOf('publint'), 'run', tarball, '--strict'], { quiet: true }),
    await runNode([attw, tarball, '--profile', 'esm-only'], { quiet: true }),
  ];
  return runs.every(({ code }) => code === 0);
}
