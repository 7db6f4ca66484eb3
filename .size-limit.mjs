// What the packages cost a program that bundles them, minified by esbuild. Run by size-limit in `pnpm test`.
import * as env from './packages/env/dist/index.js';
import * as identifiers from './packages/identifiers/dist/index.js';

const IDENTIFIERS = 'packages/identifiers/dist/index.js';
const ENV = 'packages/env/dist/index.js';
const ENDPOINTS = 'packages/endpoints/dist/index.js';
const SERVICES = 'packages/endpoints/dist/generated/services.js';
const CONFIG = 'packages/config/dist/index.js';
const RESOLVER = 'packages/resolver/dist/index.js';
const CROSSWALK = 'packages/identifiers/dist/crosswalk/index.js';

/** Every export of a module but its constants, which are capitals throughout. */
const lookups = (/** @type {object} */ module) =>
  Object.keys(module).filter((name) => name !== name.toUpperCase());

/** What the crosswalk stands behind is counted with the crosswalk. */
const withoutCrosswalk = (/** @type {string} */ name) => name !== 'suggestEnvVar';

const list = (/** @type {readonly string[]} */ names) => `{ ${names.join(', ')} }`;
const gzip = { gzip: true, brotli: false };

export default [
  {
    name: 'one constant, not compressed',
    path: IDENTIFIERS,
    import: '{ CLOUDWATCH_LOGS }',
    limit: '60 B',
    gzip: false,
    brotli: false,
  },
  {
    name: 'all lists, look-ups and settings of identifiers and env',
    path: IDENTIFIERS,
    import: {
      [IDENTIFIERS]: list(lookups(identifiers)),
      [ENV]: list(lookups(env).filter(withoutCrosswalk)),
    },
    limit: '10 kB',
    ...gzip,
  },
  {
    name: 'all of identifiers and env',
    path: 'scripts/sizes/identifiers-and-env.mjs',
    ignore: ['@ep/identifiers/crosswalk'],
    // For browsers, esbuild would add a helper in place of the crosswalk.
    modifyEsbuildConfig: (/** @type {object} */ config) => ({
      ...config,
      platform: 'node',
      format: 'iife',
    }),
    limit: '10 kB',
    ...gzip,
  },
  {
    name: 'the same in a program that names every constant, with its own list of 930 names',
    path: IDENTIFIERS,
    import: {
      [IDENTIFIERS]: list(Object.keys(identifiers)),
      [ENV]: list(Object.keys(env).filter(withoutCrosswalk)),
    },
    limit: '11 kB',
    ...gzip,
  },
  {
    name: 'the endpoint of one service',
    path: SERVICES,
    import: '{ sqs }',
    limit: '1.5 kB',
    ...gzip,
  },
  { name: 'the endpoints of all services', path: ENDPOINTS, import: '*', limit: '30 kB', ...gzip },
  {
    name: 'the shared config file, read',
    path: CONFIG,
    import: '{ parseSharedConfig }',
    limit: '5.3 kB',
    ...gzip,
  },
  {
    name: 'the shared config file, read and edited, with the list of its 465 service keys',
    path: CONFIG,
    import: '{ parseSharedConfig, editSharedConfig }',
    limit: '12.5 kB',
    ...gzip,
  },
  {
    name: 'the resolver, all rules and the crosswalk',
    path: RESOLVER,
    import: '{ resolveEndpoint, explainEndpoint, formatExplanation }',
    limit: '55 kB',
    ...gzip,
  },
  { name: 'the crosswalk', path: CROSSWALK, import: '*', limit: '16 kB', ...gzip },
];
