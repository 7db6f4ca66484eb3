import { join } from 'node:path';

import { expect, it } from 'vitest';

import ts from 'typescript-5.9';

import { publishedPackages } from './workspace-packages.mjs';

/** A function a service, by the service's own name: asked for in a module by itself. */
const APART = '@ep/endpoints/services';

/** The entries of all packages with their types, as they are built. */
const entries = new Map(
  publishedPackages().flatMap(({ folder, manifest: { name, exports = {} } }) =>
    Object.entries(exports).flatMap(([subpath, target]) => {
      const { types = '' } = /** @type {{ types?: string }} */ (Object(target));
      const entry = name + subpath.slice(1);
      return types === '' || entry === APART ? [] : [[entry, join(folder, types)]];
    }),
  ),
);

/** What each name means, followed to where it is declared, with the entries that export it. */
function findMeanings() {
  const options = { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] };
  const program = ts.createProgram([...entries.values()], options);
  const checker = program.getTypeChecker();
  /** @type {Map<string, Map<ts.Symbol, string[]>>} */
  const meanings = new Map();
  for (const [entry, file] of entries) {
    const module = checker.getSymbolAtLocation(
      /** @type {ts.Node} */ (program.getSourceFile(file)),
    );
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const meant = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      const known = meanings.get(symbol.name) ?? new Map();
      meanings.set(symbol.name, known.set(meant, [...(known.get(meant) ?? []), entry]));
    }
  }
  return meanings;
}

it('means one thing by a name, in whichever package it is exported', () => {
  const meanings = findMeanings();
  expect([...(meanings.get('CLOUDWATCH_LOGS')?.values() ?? [])]).toEqual([
    expect.arrayContaining(['@ep/config', '@ep/identifiers']),
  ]);
  const clashes = [...meanings].filter(([, meant]) => meant.size > 1);
  expect(clashes.map(([name, meant]) => [name, ...[...meant.values()].flat()])).toEqual([]);
});
