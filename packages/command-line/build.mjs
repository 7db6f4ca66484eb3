// Usage: node build.mjs — in this folder, after tsc: makes one module of dist/index.js.
//
// Node.js needs longer to find and link ten small modules than to read one, and a program that inlines
// one module has one chunk of it.
import { build } from 'esbuild';

await build({
  entryPoints: ['dist/index.js'],
  outfile: 'dist/index.js',
  allowOverwrite: true,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['@ep/naming'],
  logLevel: 'warning',
});
