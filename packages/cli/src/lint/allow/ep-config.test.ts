import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toEpConfig } from './ep-config.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../ep.config.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ strict: true, strictTypes: false }).compile(schema);

const entry = { name: 'AWS_ENDPOINT_URL_TEST_*', paths: ['/docs/'], reason: 'examples' };

const MUST = 'must be a variable or a key, such as AWS_ENDPOINT_URL_MINE';

describe('toEpConfig', () => {
  it('reads names, and names in some files', () => {
    const { config, faults } = toEpConfig({ lint: { allow: ['AWS_ENDPOINT_URL_MINE', entry] } });
    expect(faults).toEqual([]);
    expect(config.lint.allow).toEqual([
      { name: 'AWS_ENDPOINT_URL_MINE', paths: [] },
      { name: 'AWS_ENDPOINT_URL_TEST_*', paths: ['/docs/'] },
    ]);
  });

  it('takes an empty file for one that allows nothing', () => {
    expect(toEpConfig({}).config.lint.allow).toEqual([]);
    expect(toEpConfig({ $schema: './schema.json', lint: {} }).faults).toEqual([]);
  });

  it('says all that is wrong, where, and what it should be', () => {
    const allow = ['', 7, { name: 'A B' }, { paths: [] }, { name: 'A', paths: 'docs', reson: '' }];
    const { faults } = toEpConfig({ lint: { allow }, lnit: {} });
    expect(faults.map(({ path, key, message }) => [path.join(' '), key, message])).toEqual([
      ['', 'lnit', 'has no "lnit"; it has $schema, lint'],
      ['lint allow 0', null, `${MUST}, not ""`],
      ['lint allow 1', null, 'must be a name or an object, not 7'],
      ['lint allow 2 name', null, `${MUST}, not "A B"`],
      ['lint allow 3 paths', null, 'must not be empty; leave it out to allow the name everywhere'],
      ['lint allow 3 name', null, `${MUST}, not nothing`],
      ['lint allow 4', 'reson', 'has no "reson"; it has name, paths, reason'],
      ['lint allow 4 paths', null, 'must be a list of patterns, not "docs"'],
    ]);
  });

  it('agrees with the schema about every file', () => {
    const odd = fc.constantFrom(null, 0, '', 'a b', [], {}, ['x', ''], true, { name: 'A' });
    const name = fc.constantFrom('A', 'AWS_ENDPOINT_URL_*', '*', 'a b', 'é', '-a', 'logs');
    const path = fc.constantFrom('a/*', '', '/b');
    const part = (key: string, value: fc.Arbitrary<unknown>) =>
      fc
        .option(fc.oneof(value, odd), { nil: undefined })
        .map((one) => (one === undefined ? {} : { [key]: one }));
    const entries = fc
      .tuple(
        part('name', name),
        part('paths', fc.array(path, { maxLength: 2 })),
        part('reason', name),
        part('more', odd),
      )
      .map((parts) => Object.assign({}, ...parts) as object);
    const list = fc.array(fc.oneof(name, entries, odd), { maxLength: 2 });
    const lint = fc
      .tuple(part('allow', list), part('x', odd))
      .map((parts) => Object.assign({}, ...parts) as object);
    const file = fc.oneof(
      odd,
      fc
        .tuple(part('lint', lint), part('$schema', name))
        .map((parts) => Object.assign({}, ...parts) as object),
    );
    const seen = { right: 0, wrong: 0 };
    fc.assert(
      fc.property(file, (json) => {
        const isRight = validate(json);
        seen[isRight ? 'right' : 'wrong']++;
        expect(toEpConfig(json).faults.length === 0).toBe(isRight);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100);
  });
});
