/**
 * Which packages a package may import; none of them may import a generator, and `naming` nothing.
 *
 * @type {Record<string, readonly string[]>}
 */
export const PACKAGES = {
  naming: [],
  'command-line': ['naming'],
  identifiers: ['naming'],
  env: ['naming', 'identifiers'],
  config: ['naming', 'identifiers'],
  endpoints: ['identifiers'],
  resolver: ['naming', 'identifiers', 'config', 'endpoints'],
  cli: ['naming', 'command-line', 'identifiers', 'env', 'config', 'endpoints', 'resolver'],
  generator: ['naming', 'command-line'],
};

/**
 * Which folders of the generator a folder of it may import; files at the top may import anything,
 * and every folder the files at the top that are not commands.
 *
 * @type {Record<string, readonly string[]>}
 */
export const GENERATOR_FOLDERS = {
  json: [],
  write: [],
  rules: ['json'],
  ingest: ['json', 'rules'],
  fetch: ['ingest'],
  models: ['json', 'rules', 'ingest', 'write'],
  catalog: ['models', 'rules', 'ingest'],
  shapes: ['rules'],
  interpret: ['ingest', 'rules'],
  company: ['catalog', 'emit', 'ingest', 'json', 'models', 'write'],
  diff: ['catalog', 'ingest', 'interpret', 'rules', 'shapes'],
  emit: ['catalog', 'ingest', 'json', 'rules', 'shapes', 'write'],
  commands: ['fetch', 'company', 'ingest', 'models', 'catalog', 'diff', 'emit', 'json', 'write'],
};

/** Files at the top of the generator that nothing below imports. */
export const COMMANDS = new Set(['main.js', 'command-line.js']);

/** Packages that are meant for people's programs: nothing but `@ep` and the language itself. */
export const PUBLISHED = new Set([
  'naming',
  'identifiers',
  'env',
  'config',
  'endpoints',
  'resolver',
  'cli',
]);

/** Programs for Node.js alone: any of their files may import its modules. */
export const PROGRAMS = new Set(['cli']);
