import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { binOf, root, runNode } from './run.mjs';
import { inTemporaryFolder } from './temporary-folder.mjs';

/** @typedef {import('./report.mjs').Count} Count */

/** The folders of a package that hold TypeScript and JavaScript. */
const SOURCES = ['src', 'test', 'bench'];

/**
 * What is checked of each package, by the name of the script in its package.json.
 *
 * @param {string} folder of the package
 * @returns {Record<string, () => Promise<Count>>}
 */
export function packageChecks(folder) {
  return {
    test: () => vitest(folder),
    types: () => types(folder, SOURCES),
    lint: () => lint(folder),
  };
}

/**
 * Runs the tests below a folder, all of them or those at some places in it, from the repository's own folder as people do.
 *
 * @param {string} folder
 * @param {readonly string[]} [places] files and folders in it
 * @param {Record<string, string>} [env]
 * @returns {Promise<Count>}
 */
export function vitest(folder, places = [''], env = {}) {
  return inTemporaryFolder(async (reports) => {
    const report = join(reports, 'report.json');
    const own = [`--outputFile.json=${report}`];
    const reporters = ['--reporter=default', '--reporter=json'];
    const paths = places.map((place) => `${relative(root, folder).replaceAll('\\', '/')}/${place}`);
    const run = [binOf('vitest'), 'run', ...own, ...reporters, ...paths];
    const { code } = await runNode(run, { env });
    return toCount(JSON.parse(readFileSync(report, 'utf8')), code);
  });
}

/**
 * @param {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: { assertionResults: { status: string, fullName: string }[] }[],
 * }} report
 * @param {number} code the exit of vitest
 * @returns {Count}
 */
function toCount({ numPassedTests, numFailedTests, testResults }, code) {
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  // A file that cannot even be loaded has no tests to count.
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1);
  return { passed: numPassedTests, failed, skipped };
}

/**
 * Compiles everything in some folders of `folder`, tests of types and benches too: the package's own tsconfig.json
 * leaves those out of the build.
 *
 * @param {string} folder
 * @param {readonly string[]} sources
 * @returns {Promise<Count>}
 */
export function types(folder, sources) {
  const reports = join(folder, '.reports');
  mkdirSync(reports, { recursive: true });
  const include = sources.filter((name) => existsSync(join(folder, name)));
  const config = {
    extends: relative(reports, join(root, 'tsconfig.json')).replaceAll('\\', '/'),
    include: include.map((name) => `../${name}`),
  };
  const path = join(reports, 'tsconfig.json');
  writeFileSync(path, JSON.stringify(config));
  return one(runNode([binOf('typescript', 'tsc'), '-p', path], { quiet: true }));
}

/**
 * @param {string} folder
 * @returns {Promise<Count>}
 */
export function lint(folder) {
  const args = [binOf('oxlint'), '--type-aware', '--deny-warnings', relative(root, folder)];
  return one(runNode(args, { quiet: true }));
}

/**
 * A command that passes or fails as a whole.
 *
 * @param {Promise<{ code: number }>} running
 * @returns {Promise<Count>}
 */
export async function one(running) {
  const { code } = await running;
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}
