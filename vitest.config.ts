import { readdirSync, readFileSync } from 'node:fs';

import { defineConfig } from 'vitest/config';

/** What a test changes of the process that it runs in: variables, clock, functions, folder. */
const CHANGES_ITS_PROCESS = /\bvi\.|\bprocess\.chdir\(/;

const alone = ['packages', 'scripts']
  .flatMap((folder) =>
    readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.test\.m?[jt]s$/.test(path) && !path.includes('node_modules'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  )
  .filter((path) => CHANGES_ITS_PROCESS.test(readFileSync(new URL(path, import.meta.url), 'utf8')));

export default defineConfig({
  test: {
    // Long enough for a machine that does other work: it ends what hangs, and times nothing.
    testTimeout: 300_000,
    // By itself it leaves one processor idle, which is half of many a machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: alone,
          // They load what they share once, which saves a quarter of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
