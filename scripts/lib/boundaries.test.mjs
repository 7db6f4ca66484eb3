import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findViolations } from './boundaries.mjs';
import { root } from './run.mjs';

/** What the packages of a sound tree may depend on. */
const DEPENDENCIES = {
  naming: {},
  identifiers: { '@ep/naming': 'workspace:*' },
  env: { '@ep/identifiers': 'workspace:*' },
  config: { '@ep/identifiers': 'workspace:*' },
  endpoints: { '@ep/identifiers': 'workspace:*' },
  cli: {},
  generator: { '@ep/naming': 'workspace:*', prettier: '3.0.0' },
};

/**
 * What the build of a package puts into its own files.
 *
 * @type {Record<string, readonly string[]>}
 */
const INLINED = { cli: ['@ep/naming', 'ignore'], generator: ['@ep/command-line'] };

/** @type {string} */
let tree;

/**
 * @param {string} path
 * @param {string} text
 */
function plant(path, text) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'ep-boundaries-'));
  for (const [name, dependencies] of Object.entries(DEPENDENCIES)) {
    const inlinedDependencies = INLINED[name] ?? [];
    const manifest = { name: `@ep/${name}`, dependencies, inlinedDependencies };
    plant(`packages/${name}/package.json`, JSON.stringify(manifest));
    plant(`packages/${name}/src/index.ts`, "export { one } from './one.js';\n");
    plant(`packages/${name}/src/one.ts`, 'export const one = 1;\n');
  }
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

const check = () =>
  spawnSync(process.execPath, [join(root, 'scripts/check-boundaries.mjs'), tree], {
    encoding: 'utf8',
  });

/** Imports that go against the arrow: where, of what, and what is said of it. */
const WRONG = [
  ['naming/src/a.ts', '@ep/identifiers', 'naming must not import @ep/identifiers'],
  ['identifiers/src/a.ts', '@ep/env', 'identifiers must not import @ep/env'],
  ['identifiers/src/a.ts', '@ep/generator', 'identifiers must not import @ep/generator'],
  ['env/src/a.ts', '@ep/config', 'env must not import @ep/config'],
  ['endpoints/src/a.ts', '@ep/env', 'endpoints must not import @ep/env'],
  ['endpoints/src/a.ts', '@ep/naming', 'endpoints must not import @ep/naming'],
  ['identifiers/src/a.ts', '@ep/endpoints', 'identifiers must not import @ep/endpoints'],
  ['endpoints/src/a.ts', 'node:url', 'depends on nothing outside @ep, not on node:url'],
  ['env/src/a.test.ts', '@ep/generator', 'env must not import @ep/generator'],
  ['generator/src/a.ts', '@ep/identifiers', 'generator must not import @ep/identifiers'],
  ['env/src/a.ts', '@ep/naming', '@ep/naming is not among the dependencies in package.json'],
  ['config/src/deep/a.ts', '@ep/naming/x', '@ep/naming is not among the dependencies'],
  ['generator/src/a.ts', 'lodash', 'lodash is not among the dependencies in package.json'],
  ['generator/src/a.ts', '@smithy/core/x', '@smithy/core is not among the dependencies'],
  ['env/src/a.ts', 'lodash', 'depends on nothing outside @ep, not on lodash'],
  ['env/src/a.ts', 'node:fs', 'depends on nothing outside @ep, not on node:fs'],
  ['env/src/a.ts', 'fs', 'depends on nothing outside @ep, not on fs'],
  ['env/src/a.ts', '@ep/cli', 'env must not import @ep/cli'],
  ['cli/src/a.ts', '@ep/generator', 'cli must not import @ep/generator'],
  ['cli/src/a.ts', '@ep/command-line', '@ep/command-line is not among the dependencies'],
  ['cli/src/a.ts', '@ep/env', '@ep/env is not among the dependencies'],
  ['cli/src/a.ts', 'commander', 'depends on nothing outside @ep, not on commander'],
  ['env/src/a.ts', 'ignore', 'depends on nothing outside @ep, not on ignore'],
  ['env/src/a.ts', '../../naming/src/one.js', '../../naming/src/one.js leads out of the package'],
  ['env/src/a.ts', '../../../models/acm.json', '../../../models/acm.json leads out of the package'],
  ['naming/src/a.test.ts', '../../env/src/one.js', 'leads out of the package'],
  ['naming/test/a.ts', '../../env/src/one.js', 'leads out of the package'],
  ['naming/test/a.ts', '@ep/env', 'naming must not import @ep/env'],
  ['generator/src/ingest/a.ts', '../catalog/one.js', 'ingest/ must not import catalog/'],
  ['generator/src/catalog/a.ts', '../emit/one.js', 'catalog/ must not import emit/'],
  ['generator/src/emit/a.ts', '../models/one.js', 'emit/ must not import models/'],
  ['generator/src/rules/a.ts', '../ingest/one.js', 'rules/ must not import ingest/'],
  ['generator/src/shapes/a.ts', '../ingest/one.js', 'shapes/ must not import ingest/'],
  ['generator/src/ingest/a.ts', '../shapes/one.js', 'ingest/ must not import shapes/'],
  ['generator/src/json/a.ts', '../write/one.js', 'json/ must not import write/'],
  ['generator/src/write/a.ts', '../json/one.js', 'write/ must not import json/'],
  ['generator/src/catalog/a.ts', '../commands/one.js', 'catalog/ must not import commands/'],
  ['generator/src/new/a.ts', '../json/one.js', 'new/ must not import json/'],
  ['generator/src/ingest/a.ts', '../main.js', 'ingest/ must not import main'],
  ['generator/src/ingest/a.ts', '../command-line.js', 'ingest/ must not import command-line'],
];

/** Imports that go with it. */
const RIGHT = [
  ['identifiers/src/a.ts', '@ep/naming'],
  ['env/src/a.ts', '@ep/identifiers/crosswalk'],
  ['env/src/a.ts', '@ep/env'],
  ['endpoints/src/a.ts', '@ep/identifiers'],
  ['env/src/deep/a.ts', '../one.js'],
  ['env/src/a.test.ts', 'vitest'],
  ['env/src/a.test-d.ts', 'vitest'],
  ['naming/src/a.test.ts', 'node:fs'],
  ['cli/src/a.ts', 'node:fs'],
  ['cli/src/a.ts', 'ignore'],
  ['cli/src/a.ts', '@ep/naming'],
  ['generator/src/a.ts', 'prettier'],
  ['generator/src/a.ts', '@ep/command-line'],
  ['generator/src/ingest/a.ts', 'node:fs'],
  ['generator/src/ingest/a.ts', '../collections.js'],
  ['generator/src/ingest/a.ts', '../json/scan.js'],
  ['generator/src/ingest/a.ts', '../rules/one.js'],
  ['generator/src/shapes/a.ts', '../rules/one.js'],
  ['generator/src/emit/a.ts', '../ingest/one.js'],
  ['generator/src/emit/a.ts', '../shapes/one.js'],
  ['generator/src/emit/a.ts', '../catalog/one.js'],
  ['generator/src/commands/a.ts', '../write/one.js'],
  ['generator/src/main.ts', './commands/one.js'],
  ['generator/src/ingest/a.test.ts', '../emit/one.js'],
  ['generator/src/a.test.ts', '../test/helper.js'],
  ['generator/test/a.ts', '../src/emit/one.js'],
  ['naming/test/a.ts', 'fast-check'],
];

describe('findViolations', () => {
  it('has nothing to say of a sound tree', () => {
    expect(findViolations(tree)).toEqual([]);
  });

  it.each(WRONG)('%s must not import %s', (path, target, message) => {
    plant(`packages/${path}`, `import { x } from '${target}';\nexport const y = x;\n`);
    expect(findViolations(tree)).toEqual([
      { place: join('packages', path), message: expect.stringContaining(message) },
    ]);
  });

  it.each(RIGHT)('%s may import %s', (path, target) => {
    plant(`packages/${path}`, `import { x } from '${target}';\nexport const y = x;\n`);
    expect(findViolations(tree)).toEqual([]);
  });

  it.each([
    ['a type', "import type { X } from '@ep/env';\nexport type Y = X;\n"],
    ['an export', "export { x } from '@ep/env';\n"],
    ['an export of all', "export * from '@ep/env';\n"],
    ['an import for its effect', "import '@ep/env';\n"],
    ['an import at run time', "export const x = import('@ep/env');\n"],
    ['a type in place', "export type X = import('@ep/env').X;\n"],
    ['a require', "export const x = require('@ep/env');\n"],
  ])('sees %s', (_what, text) => {
    plant('packages/naming/src/a.ts', text);
    expect(findViolations(tree)).toMatchObject([{ message: 'naming must not import @ep/env' }]);
  });

  it('sees files of every TypeScript ending', () => {
    for (const ending of ['mts', 'cts', 'tsx']) {
      plant(`packages/naming/src/a.${ending}`, "export * from '@ep/env';\n");
    }
    expect(findViolations(tree)).toHaveLength(3);
  });

  it('does not take a comment or a text for an import', () => {
    plant(
      'packages/naming/src/a.ts',
      "// import '@ep/env';\nexport const x = `import '@ep/env'`;\n",
    );
    expect(findViolations(tree)).toEqual([]);
  });

  it('names every package that it knows no rules for', () => {
    plant('packages/fresh/package.json', '{}');
    plant('packages/fresh/src/a.ts', "import '@ep/naming';\n");
    expect(findViolations(tree)).toMatchObject([{ message: 'fresh must not import @ep/naming' }]);
  });

  it('has nothing to say of this repository', () => {
    expect(findViolations(root)).toEqual([]);
  });
});

describe('the command', () => {
  it('is content with a sound tree', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
  });

  it('names place, rule and fix, and exits 1', () => {
    plant('packages/naming/src/a.ts', "import '@ep/env';\n");
    const { status, stderr } = check();
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      `${join('packages', 'naming', 'src', 'a.ts')}: naming must not import @ep/env`,
      expect.stringContaining('[EP_BOUNDARY]'),
      expect.stringMatching(/^ {2}fix: /),
      '',
    ]);
  });
});
