import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, runCommand } from '../run.mjs';

/**
 * @typedef {{
 *   folder: string,
 *   install: () => Promise<void>,
 *   update: () => Promise<void>,
 *   versions: () => Set<string>,
 * }} Consumer install, update: as npm does it; versions: those of the packages that are installed
 */

/**
 * Makes somebody's project of the program in scripts/consumer. It depends on those of `packages`
 * that need nothing but each other: a registry that knows no other has nothing else.
 *
 * @param {string} folder a folder that does not exist
 * @param {readonly import('../workspace-packages.mjs').Manifest[]} packages
 * @param {string} range such as `^1.0.0`
 * @param {Readonly<NodeJS.ProcessEnv>} env which registry npm takes
 * @returns {Consumer}
 */
export function createConsumer(folder, packages, range, env) {
  const all = new Set(packages.map(({ name }) => name));
  const names = packages
    .filter(({ dependencies = {} }) => Object.keys(dependencies).every((name) => all.has(name)))
    .map(({ name }) => name);
  mkdirSync(folder);
  cpSync(join(root, 'scripts', 'consumer'), folder, { recursive: true });
  const dependencies = Object.fromEntries(names.map((name) => [name, range]));
  const manifest = { private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return {
    folder,
    install: () => npm(folder, ['install', '--prefer-online'], env),
    update: () => npm(folder, ['update', '--prefer-online'], env),
    versions: () => new Set(names.map((name) => versionOf(folder, name))),
  };
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {Readonly<NodeJS.ProcessEnv>} env
 */
async function npm(cwd, args, env) {
  const { code } = await runCommand('npm', args, { cwd, env, quiet: true });
  if (code !== 0) throw new Error(`npm ${args[0]} failed in a consumer's project`);
}

/**
 * @param {string} folder
 * @param {string} name
 */
function versionOf(folder, name) {
  const manifest = join(folder, 'node_modules', ...name.split('/'), 'package.json');
  return JSON.parse(readFileSync(manifest, 'utf8')).version;
}
