import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runCommand } from './run.mjs';

/**
 * Installs `tarballs` in a project outside the workspace, with no registry: what they need must be
 * among them.
 *
 * @param {string} project its folder
 * @param {ReadonlyMap<string, string>} tarballs by the names of the packages
 */
export async function installPackages(project, tarballs) {
  const dependencies = Object.fromEntries(
    [...tarballs].map(([name, path]) => [name, `file:${path}`]),
  );
  const manifest = { private: true, type: 'module', dependencies };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  const args = ['install', '--offline', '--no-audit', '--no-fund'];
  const { code } = await runCommand('npm', args, { cwd: project, quiet: true });
  if (code !== 0) throw new Error('npm cannot install the tarballs in an empty project');
}
