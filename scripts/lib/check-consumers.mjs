import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { installPackages, writeJson } from './install-packages.mjs';
import { root, runNode } from './run.mjs';

const COMPILERS = ['typescript-5.9', 'typescript-6.0', 'typescript'];
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/**
 * Installs `tarballs` in an empty project outside the workspace, with no registry, and holds the
 * program in scripts/consumer against them: compiled by every TypeScript in use under both ways of
 * resolving modules, and run.
 *
 * @param {string} folder where the project may be made
 * @param {readonly string[]} tarballs
 * @returns {Promise<number>} how many of these failed
 */
export async function checkConsumers(folder, tarballs) {
  const project = join(folder, 'consumer');
  mkdirSync(project);
  cpSync(join(root, 'scripts', 'consumer'), project, { recursive: true });
  await installPackages(project, tarballs);
  let failed = 0;
  for (const compiler of COMPILERS) {
    for (const resolution of RESOLUTIONS) {
      const config = `tsconfig.${compiler}.${resolution.moduleResolution}.json`;
      writeJson(project, config, {
        compilerOptions: { ...OPTIONS, ...resolution },
        files: ['use.ts'],
      });
      const args = [join(root, 'node_modules', compiler, 'bin', 'tsc'), '-p', config];
      const { code } = await runNode(args, { cwd: project, quiet: true });
      console.log(`${code === 0 ? '✓' : '✗'} ${compiler}, ${resolution.moduleResolution}`);
      if (code !== 0) failed++;
    }
  }
  const { code } = await runNode(['out/use.js'], { cwd: project, quiet: true });
  return failed + (code === 0 ? 0 : 1);
}

const OPTIONS = {
  strict: true,
  target: 'es2022',
  lib: ['es2023'],
  types: ['node'],
  skipLibCheck: false,
  outDir: 'out',
  typeRoots: [join(root, 'node_modules', '@types')],
};
