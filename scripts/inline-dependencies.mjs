// Usage: node ../../scripts/inline-dependencies.mjs — in a package's folder, after its build: puts what `inlinedDependencies` of its package.json names into those files of dist/ that import it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { build } from 'esbuild';

/** @type {{ dependencies?: Record<string, string>, inlinedDependencies: readonly string[] }} */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { dependencies = {}, inlinedDependencies } = manifest;
const dist = resolve('dist');
const importing = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => join(dist, name))
  .filter((path) => {
    const text = readFileSync(path, 'utf8');
    return inlinedDependencies.some((name) => text.includes(`'${name}'`));
  });

await build({
  entryPoints: importing,
  outdir: dist,
  outbase: dist,
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  chunkNames: 'inlined/[name]-[hash]',
  external: Object.keys(dependencies),
  // The package's own modules stay files of their own: they may find others by import.meta.url.
  plugins: [
    {
      name: 'own-modules',
      setup: (plugin) =>
        plugin.onResolve({ filter: /^\./ }, ({ importer }) =>
          importer.startsWith(dist) ? { external: true } : undefined,
        ),
    },
  ],
  logLevel: 'warning',
});
