import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

import ts from 'typescript-6.0';

import { PROGRAMS } from './boundary-tables.mjs';
import { judgeBare, judgeRelative } from './judge-import.mjs';

/**
 * Every import below `root`/packages that goes against the arrow.
 *
 * @param {string} root
 * @returns {{ place: string, message: string }[]}
 */
export function findViolations(root) {
  return readdirSync(join(root, 'packages')).flatMap((name) => {
    const folder = join(root, 'packages', name);
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) return [];
    const { dependencies = {}, inlinedDependencies = [] } = JSON.parse(
      readFileSync(manifest, 'utf8'),
    );
    const declared = { installed: Object.keys(dependencies), inlined: inlinedDependencies };
    return ['src', 'test']
      .flatMap((below) => sourcesBelow(join(folder, below)))
      .flatMap((file) =>
        importsOf(file).flatMap((target) => {
          const inTest = isTest(folder, file);
          const message = target.startsWith('.')
            ? judgeRelative(folder, name, file, target, inTest)
            : judgeBare(name, target, declared, inTest, isForNode(folder, file));
          return message ? [{ place: relative(root, file), message }] : [];
        }),
      );
  });
}

/** @param {string} folder */
function sourcesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?tsx?$/.test(name) && !name.startsWith(`golden${sep}`))
    .map((name) => join(folder, name));
}

/** @param {string} file */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/**
 * Whether a file is a test, or stands beside the sources to help tests.
 *
 * @param {string} folder
 * @param {string} file
 */
function isTest(folder, file) {
  return /\.test(-d)?\.ts$/.test(file) || relative(folder, file).startsWith(`test${sep}`);
}

/**
 * Node's own modules belong behind a package's `./node`, or in the program.
 *
 * @param {string} folder
 * @param {string} file
 */
function isForNode(folder, file) {
  return relative(folder, file).split(sep).includes('node') || PROGRAMS.has(basename(folder));
}
