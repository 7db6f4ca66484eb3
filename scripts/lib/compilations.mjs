import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { root, runNode } from './run.mjs';

const COMPILERS = ['typescript-5.9', 'typescript-6.0', 'typescript'];
const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];
const OPTIONS = {
  strict: true,
  target: 'es2022',
  lib: ['es2023'],
  types: ['node'],
  skipLibCheck: false,
  outDir: 'out',
  typeRoots: [join(root, 'node_modules', '@types')],
};

/**
 * A program compiled with every TypeScript that is in use, under both ways of resolving modules:
 * one run each, which answers whether it compiles.
 *
 * @param {string} project the program's folder; what is made goes to `out` in it
 * @param {readonly string[]} files
 * @returns {{ name: string, run: () => Promise<boolean> }[]}
 */
export function compilations(project, files) {
  return COMPILERS.flatMap((compiler) =>
    RESOLUTIONS.map((resolution) => ({
      name: `${compiler}, ${resolution.moduleResolution}`,
      run: () => compile(project, files, { compiler, ...resolution }),
    })),
  );
}

/**
 * Compiles a program once; `silent` where it is expected to fail.
 *
 * @param {string} project
 * @param {readonly string[]} files
 * @param {{ compiler?: string, module?: string, moduleResolution?: string, silent?: boolean }} [how]
 * @returns {Promise<boolean>} whether it compiles
 */
export async function compile(project, files, how = {}) {
  const { compiler = 'typescript', silent = false, ...given } = how;
  const compilerOptions = { ...OPTIONS, ...RESOLUTIONS[0], ...given };
  const config = `tsconfig.${compiler}.${compilerOptions.moduleResolution}.json`;
  writeFileSync(join(project, config), JSON.stringify({ compilerOptions, files }));
  const args = [join(root, 'node_modules', compiler, 'bin', 'tsc'), '-p', config];
  return (await runNode(args, { cwd: project, quiet: true, silent })).code === 0;
}
