import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { compilations } from './compilations.mjs';
import { inPairs } from './in-pairs.mjs';
import { installPackages } from './install-packages.mjs';
import { root, runNode } from './run.mjs';

/** @typedef {import('./report.mjs').Count} Count */

/**
 * Installs `tarballs` in an empty project outside the workspace, with no registry, and holds the
 * program in scripts/consumer against them: compiled by every TypeScript in use under both ways of
 * resolving modules, and run.
 *
 * @param {string} folder where the project may be made
 * @param {ReadonlyMap<string, string>} tarballs by the names of the packages
 * @returns {Promise<Count>}
 */
export async function checkConsumers(folder, tarballs) {
  const project = join(folder, 'consumer');
  mkdirSync(project);
  cpSync(join(root, 'scripts', 'consumer'), project, { recursive: true });
  await installPackages(project, tarballs);
  return compileAndRun(project);
}

/**
 * Compiles `use.ts` of a project with every TypeScript in use under both ways of resolving modules,
 * and runs it.
 *
 * @param {string} project its folder
 * @param {string} [label] before what is printed of each
 * @returns {Promise<Count>}
 */
export async function compileAndRun(project, label = '') {
  const passed = await inPairs(compilations(project, ['use.ts']), async ({ name, run }) => {
    const compiles = await run();
    console.log(`${compiles ? '✓' : '✗'} ${label}${name}`);
    return compiles;
  });
  const { code } = await runNode(['out/use.js'], { cwd: project, quiet: true });
  const all = [...passed, code === 0];
  const good = all.filter(Boolean).length;
  return { passed: good, failed: all.length - good, skipped: [] };
}
