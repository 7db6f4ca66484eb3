// Usage: node ../../scripts/bundle-entry.mjs dist/node/index.js — in a package's folder, once it is built: makes one file
// of an entry and all that it imports, and one more of each module that it imports only when it is needed.
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const [entry = ''] = process.argv.slice(2);
const folder = dirname(entry);
/** @type {Set<string>} What is imported dynamically: files of their own, beside the entry. */
const later = new Set();

/** @type {import('esbuild').Plugin} */
const keepDynamicImports = {
  name: 'keep dynamic imports',
  setup(building) {
    building.onResolve({ filter: /^\.\// }, ({ kind, path, importer }) => {
      if (kind !== 'dynamic-import') return undefined;
      later.add(join(dirname(importer), path));
      return { path, external: true };
    });
  },
};

/** @type {import('esbuild').Plugin} The list names a constant each, and a bundle would have every text twice. */
const spellOutIdentifiers = {
  name: 'spell out identifiers',
  setup(building) {
    building.onLoad({ filter: /generated.identifiers\.js$/ }, async ({ path }) => {
      const { identifiers } = await import(pathToFileURL(path).href);
      return { contents: `export const identifiers = ${JSON.stringify(identifiers)};` };
    });
  },
};

/** @param {string[]} entryPoints */
const bundle = (entryPoints) =>
  build({
    entryPoints,
    outdir: folder,
    allowOverwrite: true,
    bundle: true,
    // Names stay: they are in the traces of errors, and in what the console shows of an answer.
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    plugins: [keepDynamicImports, spellOutIdentifiers],
  });

await bundle([entry]);
await bundle([...later]);
// Nobody can import the modules that are in the bundles now; their types stay.
const kept = new Set([entry, ...later].map((path) => basename(path)));
for (const name of readdirSync(folder)) {
  if (name.endsWith('.js') && !kept.has(name)) rmSync(join(folder, name));
}
