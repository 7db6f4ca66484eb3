import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './run.mjs';

/**
 * Installs `tarballs` in a project outside the workspace, with no registry: what they need must be
 * among them.
 *
 * @param {string} project its folder
 * @param {readonly string[]} tarballs
 */
export async function installPackages(project, tarballs) {
  const dependencies = Object.fromEntries(tarballs.map((path) => [nameOf(path), `file:${path}`]));
  writeJson(project, 'package.json', { private: true, type: 'module', dependencies });
  const args = ['install', '--offline', '--no-audit', '--no-fund'];
  const { code } = await runCommand('npm', args, { cwd: project, quiet: true });
  if (code !== 0) throw new Error('npm cannot install the tarballs in an empty project');
}

/** @param {string} tarball `…/ep-naming-1.2.3.tgz` */
function nameOf(tarball) {
  const [, name] = /ep-([a-z]+)-\d[^/\\]*\.tgz$/.exec(tarball) ?? [];
  if (!name) throw new Error(`no package name in ${tarball}`);
  return `@ep/${name}`;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {object} content
 */
export function writeJson(folder, name, content) {
  writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
