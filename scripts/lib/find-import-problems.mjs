import { isBuiltin } from 'node:module';

import ts from 'typescript-6.0';

/**
 * What the modules and types of a packed package import, and those who install it do not have: a package that is not
 * among its dependencies and, in a package for browsers, a module of Node.js outside of a folder `node`.
 *
 * @param {import('./workspace-packages.mjs').Manifest & { bin?: unknown }} manifest of the package
 * @param {ReadonlyMap<string, Buffer>} files of the package, by their paths
 * @returns {string[]} one sentence each
 */
export function findImportProblems(manifest, files) {
  const declared = new Set([manifest.name, ...Object.keys(manifest.dependencies ?? {})]);
  return [...files]
    .filter(([path]) => /^package\/dist\/.*(?:\.m?js|\.d\.m?ts)$/.test(path))
    .flatMap(([path, text]) =>
      importsOf(String(text)).flatMap((target) => {
        if (target.startsWith('.')) return [];
        if (isBuiltin(target)) {
          const isForNode = manifest.bin !== undefined || path.includes('/node/');
          return isForNode ? [] : [`${path} imports ${target}, which browsers do not have`];
        }
        const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
        return declared.has(name) ? [] : [`${path} imports ${name}, which is no dependency of it`];
      }),
    );
}

/** @param {string} text */
function importsOf(text) {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}
