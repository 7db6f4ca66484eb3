import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import ts from 'typescript-6.0';

/**
 * Which packages a package may import; none of them may import a generator, and `naming` nothing.
 *
 * @type {Record<string, readonly string[]>}
 */
const PACKAGES = {
  naming: [],
  identifiers: ['naming'],
  env: ['naming', 'identifiers'],
  config: ['naming', 'identifiers'],
  endpoints: ['identifiers'],
  resolver: ['naming', 'identifiers', 'config', 'endpoints'],
  cli: ['naming', 'identifiers', 'env', 'config', 'endpoints', 'resolver'],
  generator: ['naming'],
};

/**
 * Which folders of the generator a folder of it may import; files at the top may import anything,
 * and every folder the files at the top that are not commands.
 *
 * @type {Record<string, readonly string[]>}
 */
const GENERATOR_FOLDERS = {
  json: [],
  write: [],
  rules: ['json'],
  ingest: ['json', 'rules'],
  bring: ['ingest', 'write'],
  models: ['json', 'rules', 'ingest', 'write'],
  catalog: ['models', 'rules', 'ingest'],
  shapes: ['rules'],
  interpret: ['ingest', 'rules'],
  company: ['catalog', 'emit', 'ingest', 'json', 'models', 'write'],
  diff: ['catalog', 'ingest', 'interpret', 'rules', 'shapes'],
  emit: ['catalog', 'ingest', 'json', 'rules', 'shapes', 'write'],
  commands: ['bring', 'company', 'ingest', 'models', 'catalog', 'diff', 'emit', 'json', 'write'],
};

/** Files at the top of the generator that nothing below imports. */
const COMMANDS = new Set(['main.js', 'command-line.js']);

/** Packages that are meant for people's programs: nothing but `@ep` and the language itself. */
const PUBLISHED = new Set([
  'naming',
  'identifiers',
  'env',
  'config',
  'endpoints',
  'resolver',
  'cli',
]);

/** A program for Node.js through and through; what it imports of `@ep` is bundled into it. */
const PROGRAM = 'cli';

/** What else is bundled into it, so that nobody who installs it has to. */
const BUNDLED = new Set(['ignore']);

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
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    const declared = Object.keys(name === PROGRAM ? devDependencies : dependencies);
    return sourcesBelow(join(folder, 'src')).flatMap((file) =>
      importsOf(file).flatMap((target) => {
        const message = target.startsWith('.')
          ? judgeRelative(folder, name, file, target)
          : judgeBare(name, target, declared, isTest(file), isForNode(folder, file));
        return message ? [{ place: relative(root, file), message }] : [];
      }),
    );
  });
}

/** @param {string} folder */
function sourcesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** @param {string} file */
function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => fileName);
}

/** @param {string} file */
function isTest(file) {
  return /\.test(-d)?\.ts$/.test(file);
}

/**
 * Node's own modules belong behind a package's `./node`, or in the program.
 *
 * @param {string} folder
 * @param {string} file
 */
function isForNode(folder, file) {
  return relative(folder, file).split(sep).includes('node') || basename(folder) === PROGRAM;
}

/**
 * @param {string} name
 * @param {string} target
 * @param {readonly string[]} declared
 * @param {boolean} inTest
 * @param {boolean} forNode
 */
function judgeBare(name, target, declared, inTest, forNode) {
  const [scope, own] = target.split('/');
  if (scope === '@ep' && own !== undefined) {
    if (own !== name && !PACKAGES[name]?.includes(own)) return `${name} must not import @ep/${own}`;
    return own === name || inTest || declared.includes(`@ep/${own}`)
      ? undefined
      : `@ep/${own} is not among the dependencies in package.json`;
  }
  if (inTest) return undefined;
  if (name === 'generator') return judgeTool(target, declared);
  if (!PUBLISHED.has(name)) return undefined;
  if (forNode && target.startsWith('node:')) return undefined;
  if (name === PROGRAM && BUNDLED.has(target)) return undefined;
  return `a published package depends on nothing outside @ep, not on ${target}`;
}

/**
 * The generator is a tool with dependencies of its own; whoever installs it gets those that it declares.
 *
 * @param {string} target
 * @param {readonly string[]} declared
 */
function judgeTool(target, declared) {
  const [first = '', second] = target.split('/');
  const library = first.startsWith('@') ? `${first}/${second}` : first;
  return first.startsWith('node:') || declared.includes(library)
    ? undefined
    : `${library} is not among the dependencies in package.json`;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} file
 * @param {string} target
 */
function judgeRelative(folder, name, file, target) {
  const path = resolve(dirname(file), target);
  if (relative(folder, path).startsWith('..')) return `${target} leads out of the package`;
  if (name !== 'generator' || isTest(file)) return undefined;
  const source = join(folder, 'src');
  const [from = '', below] = relative(source, file).split(sep);
  const [to = '', inside] = relative(source, path).split(sep);
  if (below === undefined || from === to) return undefined;
  if (inside === undefined) {
    return COMMANDS.has(to) ? `${from}/ must not import ${to.replace(/\.js$/, '')}` : undefined;
  }
  return GENERATOR_FOLDERS[from]?.includes(to) ? undefined : `${from}/ must not import ${to}/`;
}
