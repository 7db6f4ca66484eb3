import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from 'vitest/config';

/** What a test changes of the process that it runs in: variables, clock, functions, folder. */
const CHANGES_ITS_PROCESS = /\bvi\.|\bprocess\.chdir\(/;

/** The folder that vitest was started in: the repository, a package, or scripts/. */
const root = process.cwd();

const alone = ['packages', 'scripts', 'src', 'lib']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.test\.m?[jt]s$/.test(path) && !path.includes('node_modules'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  )
  .filter((path) => CHANGES_ITS_PROCESS.test(readFileSync(join(root, path), 'utf8')));

export default defineConfig({
  test: {
    root,
    // Long enough for a machine that does other work: it ends what hangs, and times nothing.
    testTimeout: 300_000,
    // By itself it leaves one processor idle, which is half of many a machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          root,
          name: 'together',
          include: ['**/{src,test}/**/*.test.ts', '**/*.test.mjs'],
          exclude: [...alone, '**/{node_modules,dist}/**'],
          // They load what they share once, which saves a quarter of the time.
          isolate: false,
        },
      },
      { extends: true, test: { root, name: 'alone', include: alone } },
    ],
  },
});
