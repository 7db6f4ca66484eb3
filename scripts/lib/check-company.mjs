import { copyFileSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { compileAndRun } from './check-consumers.mjs';
import { installPackages } from './install-packages.mjs';
import { readPackedManifest } from './read-tarball.mjs';
import { root, runCommand, runNode } from './run.mjs';

const GENERATOR = join(root, 'packages', 'generator');
const ARGS = ['--scope', '@acme', '--env-prefix', 'ACME_ENDPOINT_URL_', '--release', '1.0.0'];

/**
 * Does what a company does: makes packages of the example's models with the generator as it is
 * published, packs them, installs them in an empty project, and holds the example's program against
 * them.
 *
 * @param {string} folder where all of that may be put
 * @param {string} tarball of the generator
 * @returns {Promise<import("./report.mjs").Count>}
 */
export async function checkCompany(folder, tarball) {
  const generator = await unpack(join(folder, 'generator'), tarball);
  const models = `smithy:${join(generator, 'example', 'models')}`;
  const out = join(folder, 'acme');
  const args = [join(generator, 'dist', 'main.js'), '--from', models, ...ARGS, '--out', out];
  const made = await runNode(args, { cwd: folder, quiet: true });
  if (made.code !== 0) return { passed: 0, failed: 1, skipped: [] };
  const project = join(folder, 'company');
  mkdirSync(project);
  copyFileSync(join(generator, 'example', 'use.ts'), join(project, 'use.ts'));
  await installPackages(project, await pack(out, join(folder, 'acme-packed')));
  return compileAndRun(project, 'a company, ');
}

/**
 * The generator's tarball with the dependencies that it has here: its own are no concern of this check.
 *
 * @param {string} folder
 * @param {string} tarball
 */
async function unpack(folder, tarball) {
  const { extract } = createRequire(join(GENERATOR, 'package.json'))('tar');
  mkdirSync(folder);
  await extract({ file: tarball, cwd: folder });
  const unpacked = join(folder, 'package');
  symlinkSync(join(GENERATOR, 'node_modules'), join(unpacked, 'node_modules'), 'junction');
  return unpacked;
}

/**
 * @param {string} out
 * @param {string} to
 * @returns {Promise<ReadonlyMap<string, string>>} the tarballs by the names of the packages
 */
async function pack(out, to) {
  mkdirSync(to);
  for (const name of readdirSync(out)) {
    const args = ['pack', '--pack-destination', to];
    const { code } = await runCommand('npm', args, { cwd: join(out, name), quiet: true });
    if (code !== 0) throw new Error(`npm cannot pack ${name}`);
  }
  const paths = readdirSync(to).map((name) => join(to, name));
  return new Map(paths.map((path) => [readPackedManifest(path).name, path]));
}
