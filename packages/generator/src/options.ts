/** Every option of every command, as `parseArgs` of node:util takes them. */
export const OPTIONS = {
  from: { type: 'string', multiple: true },
  history: { type: 'string' },
  documented: { type: 'string' },
  origin: { type: 'string', multiple: true },
  version: { type: 'string', multiple: true },
  date: { type: 'string', multiple: true },
  older: { type: 'boolean' },
  ref: { type: 'string', multiple: true },
  scope: { type: 'string' },
  'env-prefix': { type: 'string' },
  out: { type: 'string' },
  sha256: { type: 'string', multiple: true },
  root: { type: 'string' },
  to: { type: 'string' },
  rendered: { type: 'string' },
  check: { type: 'boolean' },
  base: { type: 'string' },
  json: { type: 'boolean' },
  release: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What is done without a command: packages of a company's own. No user writes this word. */
export const MAKE = 'make-packages';

const OF_SOURCES = ['root', 'from', 'history', 'documented', 'origin', 'version', 'date', 'older'];

/** Which options each command takes. */
export const OPTIONS_OF: Partial<Record<string, readonly string[]>> = {
  [MAKE]: ['from', 'ref', 'sha256', 'scope', 'env-prefix', 'out', 'release'],
  'update-models': [...OF_SOURCES, 'ref', 'sha256'],
  ingest: OF_SOURCES,
  generate: ['root', 'check', 'rendered'],
  render: ['root', 'to'],
  'diff-catalog': ['root', 'base', 'json'],
  stamp: ['root', 'release'],
};

/** The commands that a user can write. */
export const COMMANDS = Object.keys(OPTIONS_OF).filter((name) => name !== MAKE);
