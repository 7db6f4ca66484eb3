import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compileSchema, GENERATED } from '../../../compile-schema.mjs';
import { describeFaults } from './ep-config.js';

const NAME = 'must be the name of a variable or a key, such as AWS_ENDPOINT_URL_MINE';

const faultsOf = (json: unknown): string | null => describeFaults(JSON.stringify(json), json);

it('the generated validator is up to date', async () => {
  for (const [name, text] of Object.entries(await compileSchema())) {
    expect(readFileSync(new URL(name, GENERATED), 'utf8')).toBe(text);
  }
});

describe('describeFaults', () => {
  it('accepts names, and names in some files', () => {
    const entry = { name: 'AWS_ENDPOINT_URL_TEST_*', paths: ['/docs/'], reason: 'examples' };
    expect(faultsOf({ lint: { allow: ['AWS_ENDPOINT_URL_MINE', entry] } })).toBeNull();
  });

  it('accepts a file that allows nothing', () => {
    expect(faultsOf({})).toBeNull();
    expect(faultsOf({ $schema: './schema.json', lint: {} })).toBeNull();
  });

  it.each<[unknown, string]>([
    ['', `${NAME}, not ""`],
    ['A B', `${NAME}, not "A B"`],
    [7, 'must be a name or an object, not 7'],
    [null, 'must be a name or an object, not null'],
    [{}, 'must have a "name"'],
    [{ name: 'A B' }, `${NAME}, not "A B"`],
    [{ name: 7 }, `${NAME}, not 7`],
    [{ name: 'A', paths: 'docs' }, 'must be a list, not "docs"'],
    [{ name: 'A', paths: [] }, 'must not be empty; remove it to allow the name in every file'],
    [{ name: 'A', paths: [''] }, 'must not be empty'],
    [{ name: 'A', paths: [{}] }, 'must be a string, not an object'],
    [{ name: 'A', reason: '' }, 'must not be empty'],
    [{ name: 'A', reson: '' }, 'has an unknown key "reson"; its keys are name, paths, reason'],
    ['é'.repeat(100), `${NAME}, not "${'é'.repeat(59)}…`],
  ])('says what is wrong with the entry %j', (entry, message) => {
    expect(faultsOf({ lint: { allow: [entry] } })?.replace(/^.*?: lint\.\S+ /, '')).toBe(message);
  });

  it.each([
    [{ lint: [] }, '1:9: lint must be an object, not a list'],
    [{ lint: { allow: 'x' } }, '1:18: lint.allow must be a list, not "x"'],
    [{ lnit: {} }, '1:2: the file has an unknown key "lnit"; its keys are $schema, lint'],
    [{ lint: { alow: [] } }, '1:10: lint has an unknown key "alow"; its keys are allow'],
    [{ $schema: 7 }, '1:12: $schema must be a string, not 7'],
    [7, '1:1: the file must be an object, not 7'],
  ])('says what is wrong with %j', (json, faults) => {
    expect(faultsOf(json)).toBe(faults);
  });

  it('says where each fault is: at a key, a value, or the object that lacks a key', () => {
    const text = `{
  "lnit": {},
  "lint": {
    "allow": [
      { "name": "A", "reson": "mine" },
      { "paths": ["docs", ""] }
    ]
  }
}`;
    expect(describeFaults(text, JSON.parse(text))?.split('; ')).toEqual([
      '2:3: the file has an unknown key "lnit"',
      'its keys are $schema, lint',
      '5:22: lint.allow[0] has an unknown key "reson"',
      'its keys are name, paths, reason',
      '6:7: lint.allow[1] must have a "name"',
      '6:27: lint.allow[1].paths[1] must not be empty',
    ]);
  });

  it('shows five faults, and the number of the others', () => {
    const faults = faultsOf({ lint: { allow: Array.from({ length: 50_000 }, () => 7) } });
    expect(faults?.split('; ')).toHaveLength(6);
    expect(faults?.split('; ').at(-1)).toBe('and 49995 more');
  });

  it('shows no list and no object in full, however deep', () => {
    const text = `{ "lint": { "allow": [${'['.repeat(100_000)}${']'.repeat(100_000)}, {"name": {}}] } }`;
    expect(describeFaults(text, JSON.parse(text))).toBe(
      '1:23: lint.allow[0] must be a name or an object, not a list; ' +
        `1:200034: lint.allow[1].name ${NAME}, not an object`,
    );
  });

  it('agrees with the schema about every file, and says in words what is wrong', () => {
    const schema: object = JSON.parse(
      readFileSync(new URL('../../../ep.config.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const isValid = new Ajv({ strictTypes: false }).compile(schema);
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
        const faults = faultsOf(json);
        seen[faults === null ? 'right' : 'wrong']++;
        expect(faults === null).toBe(isValid(json));
        expect(faults ?? '').not.toContain('undefined');
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(100);
  });
});
