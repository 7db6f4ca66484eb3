import { join } from 'node:path';

import * as esbuild from 'esbuild';
import { rolldown } from 'rolldown';
import { build } from 'vite';

/**
 * @typedef {(project: string, entry: string, outDir: string) => Promise<unknown>} Bundle
 */

/** @type {Readonly<Record<string, Bundle>>} Each bundles a file of a project into `<outDir>/bundle.js`. */
export const bundlers = {
  esbuild: (project, entry, outDir) =>
    esbuild.build({
      absWorkingDir: project,
      entryPoints: [entry],
      outfile: join(outDir, 'bundle.js'),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
    }),
  rolldown: async (project, entry, outDir) => {
    const made = await rolldown({ cwd: project, input: entry });
    await made.write({ file: join(project, outDir, 'bundle.js'), format: 'esm' });
    await made.close();
  },
  vite: (project, entry, outDir) =>
    build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { outDir, lib: { entry, formats: ['es'], fileName: () => 'bundle.js' } },
    }),
};
