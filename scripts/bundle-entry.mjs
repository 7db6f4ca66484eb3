// Usage: node ../../scripts/bundle-entry.mjs dist/node/index.js — in the folder of a built package: bundles an entry with
// all that it imports into one file, index.mjs. Modules that it imports dynamically become files of their own, and what
// these share becomes one more.
import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const [entry = ''] = process.argv.slice(2);
const folder = dirname(entry);
/** @type {Set<string>} The modules that are imported dynamically: files of their own, beside the entry. */
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
 * The list of identifiers has a constant for each, so a bundle would have every string twice. One long string loads fastest.
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
    // This name tells Node.js that the file is a module; else it looks for a package.json in every folder above.
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // Names stay: stack traces and the console show them.
    minifySyntax: true,
    minifyWhitespace: true,
    // Node.js prints the line of an error that nobody catches.
    lineLimit: 100,
    format: 'esm',
    platform: 'node',
    splitting: entryPoints.length > 1,
    chunkNames: 'shared-[hash]',
    target: 'node20.19',
    plugins: [keepDynamicImports, spellOutIdentifiers],
  });

await bundle([entry]);
await bundle([...later]);
// Nobody imports the modules any more; the types stay.
for (const name of readdirSync(folder)) if (name.endsWith('.js')) rmSync(join(folder, name));

/** @param {string} path of a module */
function toBundle(path) {
  return path.replace(/\.js$/, '.mjs');
}
