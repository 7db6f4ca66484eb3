import { expect, it } from 'vitest';

import { findImportProblems } from './find-import-problems.mjs';

/**
 * @param {string} path
 * @param {string} text
 * @param {object} [more] of the manifest
 */
function problemsOf(path, text, more = {}) {
  const manifest = { name: '@ep/env', dependencies: { '@ep/naming': '1.0.0' }, ...more };
  return findImportProblems(manifest, new Map([[`package/${path}`, Buffer.from(text)]]));
}

it.each([
  ['dist/a.js', "import { x } from '@ep/config';", 'imports @ep/config'],
  ['dist/a.js', "import fc from 'fast-check';", 'imports fast-check'],
  ['dist/a.d.ts', "export type X = import('vitest').X;", 'imports vitest'],
  ['dist/a.d.ts', "import type { X } from '@aws-sdk/client-s3/a';", 'imports @aws-sdk/client-s3'],
  ['dist/a.js', "export const x = import('@ep/config/node');", 'imports @ep/config'],
  ['dist/a.js', "import { join } from 'node:path';", 'browsers do not have'],
  ['dist/a.mjs', "export * from 'fs';", 'browsers do not have'],
])('%s must not have %s', (path, text, problem) => {
  expect(problemsOf(path, text)).toEqual([expect.stringContaining(problem)]);
});

it.each([
  ['dist/a.js', "import { x } from '@ep/naming';"],
  ['dist/a.js', "import { x } from '@ep/env/global';"],
  ['dist/a.js', "import { x } from './b.js';"],
  ['dist/a.js', "// import '@ep/config';\nexport const x = `import '@ep/config'`;"],
  ['dist/node/a.js', "import { join } from 'node:path';"],
  ['README.md', "import '@ep/config';"],
])('%s may have %s', (path, text) => {
  expect(problemsOf(path, text)).toEqual([]);
});

it('lets a command for Node.js import what Node.js has', () => {
  expect(problemsOf('dist/a.js', "import 'node:fs';", { bin: { ep: 'dist/a.js' } })).toEqual([]);
});
