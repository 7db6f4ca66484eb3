import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

import { describe, expect, it } from 'vitest';

import ts from 'typescript-6.0';

import { root } from './run.mjs';

/**
 * Which folders of the generator a folder of it may import. Files at the top may import anything, and every folder may
 * import the files at the top that are not ENTRIES.
 *
 * @type {Record<string, readonly string[]>}
 */
const FOLDERS = {
  json: [],
  write: [],
  rules: ['json'],
  ingest: ['json', 'rules'],
  fetch: ['ingest'],
  models: ['json', 'rules', 'ingest', 'write'],
  catalog: ['models', 'rules', 'ingest'],
  shapes: ['rules'],
  interpret: ['ingest', 'rules'],
  company: ['catalog', 'emit', 'ingest', 'json', 'models', 'write'],
  diff: ['catalog', 'ingest', 'interpret', 'rules', 'shapes'],
  emit: ['catalog', 'ingest', 'json', 'rules', 'shapes', 'write'],
  commands: ['fetch', 'company', 'ingest', 'models', 'catalog', 'diff', 'emit', 'json', 'write'],
};

/** Files at the top that no folder imports. */
const ENTRIES = new Set(['main.js', 'command-line.js']);

/**
 * What is wrong with the imports of a file, if anything is.
 *
 * @param {string} path from the generator's `src`
 * @param {string} text
 * @returns {string[]}
 */
function findViolations(path, text) {
  const [from = '', below] = path.split('/');
  if (below === undefined) return [];
  const { importedFiles } = ts.preProcessFile(text, true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((target) => target.startsWith('.'))
    .flatMap((target) => {
      const [to = '', inside] = join(dirname(path), target).split('/');
      const allowed = inside === undefined ? !ENTRIES.has(to) : FOLDERS[from]?.includes(to);
      return allowed || from === to ? [] : [`${from}/ must not import ${to}`];
    });
}

describe('the folders of the generator', () => {
  it('import each other one way', () => {
    const folder = join(root.replaceAll('\\', '/'), 'packages/generator/src');
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /(?<!\.test|\.test-d)\.ts$/.test(path));
    expect(paths.length).toBeGreaterThan(50);
    const found = paths.flatMap((path) =>
      findViolations(path, readFileSync(join(folder, path), 'utf8')).map(
        (one) => `${path}: ${one}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['ingest/a.ts', "import { x } from '../catalog/one.js';", 'ingest/ must not import catalog'],
    ['catalog/a.ts', "export * from '../emit/one.js';", 'catalog/ must not import emit'],
    ['emit/a.ts', "import type { X } from '../models/one.js';", 'emit/ must not import models'],
    ['emit/b/a.ts', "import '../../models/one.js';", 'emit/ must not import models'],
    [
      'catalog/a.ts',
      "export const x = import('../commands/one.js');",
      'catalog/ must not import commands',
    ],
    ['fresh/a.ts', "import '../json/one.js';", 'fresh/ must not import json'],
    ['ingest/a.ts', "import '../main.js';", 'ingest/ must not import main.js'],
  ])('are told apart: %s with %s', (path, text, violation) => {
    expect(findViolations(path, text)).toEqual([violation]);
  });

  it.each([
    ['emit/b/a.ts', "import '../../catalog/one.js';"],
    ['emit/b/a.ts', "import '../one.js';"],
    ['ingest/a.ts', "import '../collections.js';"],
    ['main.ts', "import './commands/one.js';"],
    ['write/a.ts', "// import '../json/one.js';"],
  ])('may import as the table says: %s with %s', (path, text) => {
    expect(findViolations(path, text)).toEqual([]);
  });
});
