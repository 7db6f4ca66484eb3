// Usage: node ../../scripts/bundle-entry.mjs dist/node/index.js start.mjs — in a package's folder, once it is built: makes
// one file of an entry and all that it imports, index.mjs, and one more of each module that it imports only when it is
// needed. What start.mjs calls of it is compiled at once.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { compileAtOnce } from './lib/compile-at-once.mjs';

const [entry = '', start = ''] = process.argv.slice(2);
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
      return { path: toBundle(path), external: true };
    });
  },
};

/**
 * The list names a constant each, and a bundle would have every text twice. One long text is read the fastest.
 *
 * @type {import('esbuild').Plugin}
 */
const spellOutIdentifiers = {
  name: 'spell out identifiers',
  setup(building) {
    building.onLoad({ filter: /generated.identifiers\.js$/ }, async ({ path }) => {
      const { identifiers } = await import(pathToFileURL(path).href);
      const text = JSON.stringify(identifiers.join(' '));
      return { contents: `export const identifiers = ${text}.split(' ');` };
    });
  },
};

/** @param {string[]} entryPoints */
const bundle = (entryPoints) =>
  build({
    entryPoints,
    outdir: folder,
    // Node.js knows by this name alone that it is a module; else it looks for a package.json in every folder above.
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Names stay: they are in the traces of errors, and in what the console shows of an answer.
    minifySyntax: true,
    minifyWhitespace: true,
    // Of an error that nobody catches, Node.js shows the line that it is from.
    lineLimit: 100,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    plugins: [keepDynamicImports, spellOutIdentifiers],
  });

await bundle([entry]);
await bundle([...later]);
await compileAtOnce(toBundle(entry), start);
// What is in the bundles now, nobody imports as a module any more; the types stay.
for (const name of readdirSync(folder)) if (name.endsWith('.js')) rmSync(join(folder, name));

/** @param {string} path of a module */
function toBundle(path) {
  return path.replace(/\.js$/, '.mjs');
}
