import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { root } from './run.mjs';

const CODE = /\bEP_[A-Z0-9]+(?:_[A-Z0-9]+)*/g;
const ENDING = /codePrefix\}(_[A-Z_]+)/g;
const REASON = /'([A-Z0-9_]+)'/g;

/** The packages that have codes of their own, and what those start with; the generator has many. */
const PREFIXES = {
  naming: /^EP_NAMING_/,
  config: /^EP_CONFIG_/,
  endpoints: /^EP_ENDPOINT_/,
  resolver: /^EP_RESOLVER_/,
  generator: /^EP_(?!ENDPOINT_)/,
};

/** @param {string} name */
function codesInSources(name) {
  const folder = join(root, 'packages', name, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file));
  return sources.flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const reasons = file.endsWith('error-reasons.ts') ? [...text.matchAll(REASON)] : [];
    return [...text.matchAll(CODE)]
      .map(([code]) => code)
      .concat(reasons.map(([, reason]) => `EP_ENDPOINT_${reason}`));
  });
}

/** Those in the first column of a table. @param {string} name */
function codesInReadme(name) {
  const text = readFileSync(join(root, 'packages', name, 'README.md'), 'utf8');
  return [...text.matchAll(/^\| `(EP_[A-Z0-9_]+)`/gm)].map(([, code = '']) => code);
}

/** The endings of the codes that every program has; the generator reads no standard input. */
function codesOfGeneratorProgram() {
  const folder = join(root, 'packages', 'command-line', 'src');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(ENDING)])
    .map(([, ending = '']) => ending)
    .filter((ending) => ending !== '_LINE' && ending !== '_FILE')
    .map((ending) => `EP_USAGE${ending}`);
}

it.each(Object.entries(PREFIXES))('%s lists all of its error codes in its README', (name, own) => {
  const shared = name === 'generator' ? codesOfGeneratorProgram() : [];
  const codes = codesInSources(name)
    .filter((code) => own.test(code) && code !== 'EP_USAGE')
    .concat(shared);
  expect(codes.length).toBeGreaterThan(3);
  expect(codesInReadme(name).toSorted()).toEqual([...new Set(codes)].toSorted());
});
