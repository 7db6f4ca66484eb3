import { dirname, join, relative, resolve, sep } from 'node:path';

import { COMMANDS, GENERATOR_FOLDERS, PACKAGES, PUBLISHED } from './boundary-tables.mjs';

/**
 * What package.json declares: dependencies, which whoever installs the package gets, and
 * `inlinedDependencies`, which its build puts into its own files.
 *
 * @typedef {{ installed: readonly string[], inlined: readonly string[] }} Declared
 */

/**
 * What is wrong with importing a package, if anything is.
 *
 * @param {string} name
 * @param {string} target
 * @param {Declared} declared
 * @param {boolean} inTest
 * @param {boolean} forNode
 */
export function judgeBare(name, target, declared, inTest, forNode) {
  const [scope, own] = target.split('/');
  if (scope === '@ep' && own !== undefined) {
    if (own !== name && !PACKAGES[name]?.includes(own)) return `${name} must not import @ep/${own}`;
    return own === name || inTest || isDeclared(target, declared)
      ? undefined
      : `@ep/${own} is not among the dependencies in package.json`;
  }
  if (inTest) return undefined;
  if (name === 'generator') return judgeTool(target, declared);
  if (!PUBLISHED.has(name) || declared.inlined.includes(libraryOf(target))) return undefined;
  if (forNode && target.startsWith('node:')) return undefined;
  return `a published package depends on nothing outside @ep, not on ${target}`;
}

/**
 * The generator is a tool with dependencies of its own; whoever installs it gets those that it declares.
 *
 * @param {string} target
 * @param {Declared} declared
 */
function judgeTool(target, declared) {
  return target.startsWith('node:') || isDeclared(target, declared)
    ? undefined
    : `${libraryOf(target)} is not among the dependencies in package.json`;
}

/**
 * @param {string} target
 * @param {Declared} declared
 */
function isDeclared(target, { installed, inlined }) {
  return [...installed, ...inlined].includes(libraryOf(target));
}

/**
 * The package of a module: `@smithy/core` of `@smithy/core/endpoints`.
 *
 * @param {string} target
 */
function libraryOf(target) {
  const [first = '', second] = target.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/**
 * What is wrong with importing a file, if anything is.
 *
 * @param {string} folder
 * @param {string} name
 * @param {string} file
 * @param {string} target
 * @param {boolean} inTest
 */
export function judgeRelative(folder, name, file, target, inTest) {
  const path = resolve(dirname(file), target);
  if (relative(folder, path).startsWith('..')) return `${target} leads out of the package`;
  if (name !== 'generator' || inTest) return undefined;
  const source = join(folder, 'src');
  const [from = '', below] = relative(source, file).split(sep);
  const [to = '', inside] = relative(source, path).split(sep);
  if (below === undefined || from === to) return undefined;
  if (inside === undefined) {
    return COMMANDS.has(to) ? `${from}/ must not import ${to.replace(/\.js$/, '')}` : undefined;
  }
  return GENERATOR_FOLDERS[from]?.includes(to) ? undefined : `${from}/ must not import ${to}/`;
}
