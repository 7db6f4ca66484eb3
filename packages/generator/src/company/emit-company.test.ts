import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';

import { botocoreStatement } from '../../test/sample-models.js';
import { catalogOf, modelsOf } from '../../test/sample-services.js';
import { temporaryFolder } from '../../test/temporary-folder.js';
import { writeTree } from '../../test/tree.js';
import { adaptSource } from './adapt-source.js';
import { compilePackages } from './compile-packages.js';
import { emitCompany } from './emit-company.js';

const company = { scope: '@acme', envPrefix: 'ACME_ENDPOINT_URL_', release: '1.0.0' };
/** Its last letters are behind the 36th, where @ep's own serviceIds end. */
const LONG = 'Order Handling And Delivery Tracking For The WAREHOUSE API';

function compile(...serviceIds: string[]): Map<string, string> {
  const { catalog } = catalogOf(modelsOf(...serviceIds.map((id) => botocoreStatement(id))));
  const files = compilePackages(emitCompany(catalog, company), company.scope);
  return new Map(files.map(({ path, text }) => [path, text]));
}

describe('the packages of a company', () => {
  const files = compile('Desk', LONG);

  it.each([
    [
      'identifiers',
      ['./generated/constants.js', './generated/identifiers.js', './lookups.js'],
      ['./generated/service-ids.js', './naming/index.js'],
    ],
    ['env', ['./generated/env-vars.js', './lookups.js'], []],
    ['config', ['@acme/identifiers/constants', '@acme/identifiers'], []],
  ])('%s exports what @ep’s does, but for what is AWS’s', (name, modules, more) => {
    const text = files.get(`${name}/dist/index.d.ts`) ?? '';
    expect([...text.matchAll(/ from '(.*)'/g)].map(([, module]) => module)).toEqual([
      ...modules,
      ...more,
    ]);
  });

  it('find serviceIds of every length', async () => {
    const folder = temporaryFolder();
    writeTree(folder, { 'package.json': '{ "type": "module" }', ...Object.fromEntries(files) });
    const entry = pathToFileURL(join(folder, 'identifiers/dist/index.js')).href;
    const { serviceIdOf } = (await import(entry)) as { serviceIdOf: (name: string) => string };
    expect(serviceIdOf('desk')).toBe('Desk');
    expect(serviceIdOf(LONG.toLowerCase().replaceAll(' ', '_'))).toBe(LONG);
  });

  it('show its own services in docstrings', () => {
    const text = files.get('env/dist/lookups.d.ts');
    expect(text).toContain("`EnvVarOf<'desk'>` is `'ACME_ENDPOINT_URL_DESK'`");
  });
});

it('an adaptation that finds nothing to adapt is an error', () => {
  const file = { path: 'env/src/global.ts', text: 'export {};' };
  expect(() => adaptSource(file, company, undefined)).toThrow('env/src/global.ts no longer has');
});
