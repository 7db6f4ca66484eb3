import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, runCommand, runNode } from './run.mjs';

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
  const dependencies = Object.fromEntries(tarballs.map((path) => [nameOf(path), `file:${path}`]));
  write(project, 'package.json', { private: true, type: 'module', dependencies });
  await install(project);
  let failed = 0;
  for (const compiler of COMPILERS) {
    for (const resolution of RESOLUTIONS) {
      const config = `tsconfig.${compiler}.${resolution.moduleResolution}.json`;
      write(project, config, { compilerOptions: { ...OPTIONS, ...resolution }, files: ['use.ts'] });
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

/** @param {string} tarball `…/ep-naming-1.2.3.tgz` */
function nameOf(tarball) {
  const [, name] = /ep-([a-z]+)-\d[^/\\]*\.tgz$/.exec(tarball) ?? [];
  if (!name) throw new Error(`no package name in ${tarball}`);
  return `@ep/${name}`;
}

/**
 * @param {string} project
 * @param {string} name
 * @param {object} content
 */
function write(project, name, content) {
  writeFileSync(join(project, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** @param {string} project */
async function install(project) {
  const args = ['install', '--offline', '--no-audit', '--no-fund'];
  const { code } = await runCommand('npm', args, { cwd: project, quiet: true });
  if (code !== 0) throw new Error('npm cannot install the tarballs in an empty project');
}
