// Usage: node build.mjs — in this folder: checks the types, and bundles the command to an empty dist/.
//
// A bundle, unlike the other packages: Node.js needs longer to find and link forty small modules than
// `ep` needs to answer. Each command is a chunk of its own, so only the one that runs is loaded.
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const tsc = join(require.resolve('typescript/package.json'), '../bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', '.'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
rmSync('dist', { recursive: true, force: true });
if (process.exitCode === 0) await bundle();

async function bundle() {
  await build({
    entryPoints: ['src/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    minify: true,
    // Of an error that nobody catches, Node.js shows the line that it is from.
    lineLimit: 100,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [{ name: 'parsed-json', setup: parseJson }],
    logLevel: 'warning',
  });
  // The licence asks that whoever gets the facts gets the notice with them.
  copyFileSync('../../NOTICE', 'dist/NOTICE');
}

/**
 * JSON.parse reads a large table in half the time that a literal in a program takes.
 *
 * @param {import('esbuild').PluginBuild} plugin
 */
function parseJson(plugin) {
  plugin.onLoad({ filter: /\.json$/ }, ({ path }) => {
    const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
    return { contents: `export default JSON.parse(${JSON.stringify(text)});` };
  });
}
