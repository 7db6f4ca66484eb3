import { readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import type { ModelRules } from '../models/model.js';
import { readModels } from '../models/read-models.js';
import { ProblemsError } from '../problem.js';
import { fromNotation } from '../rules/notation.js';
import { arbitraryParams } from '../../test/arbitrary-params.js';
import { catalogOf } from '../../test/catalog-of.js';
import { compileEndpoints } from '../../test/compile-endpoints.js';
import { interpretRules } from '../interpret/interpret-rules.js';
import { formatFiles } from '../write/format-files.js';
import { emitEndpoints } from './emit-endpoints.js';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));
const GOLDEN = join(ROOT, 'packages/generator/test/golden/endpoints');
const { partitions } = readModels(join(ROOT, 'models'), []);
const rules = JSON.parse(readFileSync(join(GOLDEN, 'rules.json'), 'utf8')) as ModelRules[];
const [everyWord] = rules;

function shapesOf(list: readonly ModelRules[]) {
  return emitEndpoints(catalogOf(list, partitions)).filter(({ path }) => path.includes('/shapes/'));
}

describe('emitEndpoints', () => {
  it('makes the golden files of the golden rules', async () => {
    const options = { printWidth: 100, singleQuote: true, trailingComma: 'all' } as const;
    const files = await formatFiles(emitEndpoints(catalogOf(rules, partitions)), options);
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/shapes/')).map((path) => basename(path))).toEqual(
      ['every_word.ts', 'one_of_two.ts'],
    );
    for (const { path, text } of files) await expect(text).toMatchFileSnapshot(join(GOLDEN, path));
  });

  it('shares nothing between rules that differ in more than texts', () => {
    const two = rules.filter(({ identifier }) => identifier !== 'every_word');
    expect(shapesOf(two)).toHaveLength(1);
    const [first, second] = two as [ModelRules, ModelRules];
    const changed = { ...second, rules: second.rules.slice(0, 1) };
    expect(shapesOf([first, changed])).toHaveLength(2);
  });
});

function rulesOf(identifier: string): ModelRules {
  return {
    identifier,
    from: 'botocore',
    parameters: { Region: { type: 'string', required: true } },
    rules: [
      {
        if: ['host = aws.partition(Region)', 'params = host#name'],
        url: `https://${identifier}.{params}.{host#dnsSuffix}`,
      },
    ],
  };
}

describe('names in compiled rules', () => {
  it('keep apart what the rules and the compiler call alike', () => {
    const [shape, ...more] = shapesOf([rulesOf('one'), rulesOf('two')]);
    expect(more).toEqual([]);
    expect(shape?.text).toContain('const host2 = partitionFor(Region)');
    expect(shape?.text).toContain('const params2 = host2.name');
    expect(shape?.text).toContain('`https://${host}.${params2}.${host2.dnsSuffix}`');
  });
});

describe('compiled rules with every word of the language', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

  it('answer as an interpreter does', async () => {
    if (!everyWord) throw new Error('no golden rules');
    const { table, folder } = await compileEndpoints(catalogOf(rules, partitions));
    folders.push(folder);
    const ruleSet = fromNotation(everyWord);
    const seen = new Set<object | null>();
    fc.assert(
      fc.property(arbitraryParams(ruleSet, partitions), (params) => {
        const { outcome, rule } = interpretRules(ruleSet, partitions, params);
        seen.add(rule);
        expect(ask(() => table['every_word']?.(params))).toEqual(outcome);
      }),
      { numRuns: 5000 },
    );
    expect(seen.size).toBe(13);
  });
});

describe('rules that cannot be compiled', () => {
  it.each([
    ['stringEqual(Region, Region)', 'the function stringEqual is not known'],
    ['toString(Region)', 'the function toString is not known'],
    ['isSet(Reggion)', 'Reggion is neither a parameter nor assigned before'],
    ['stringEquals(Region)', 'needs 2 arguments'],
    ['stringEquals(Region, true)', 'has a boolean where a string must be'],
    ['isValidHostLabel(Endpoint, false)', 'Endpoint may have no value where it is used'],
    ['isSet(aws.partition(Region)#color)', 'a partition has no color'],
    ['isSet(Region', 'lacks a "," or a ")"'],
    ["isSet('{Region')", 'has a brace without its other half'],
    ['isSet(Region) and more', 'goes on where it should end'],
    ['Region = aws.partition(Endpoint)', 'Region is assigned where it already has a value'],
    ['ite(UseFIPS, Region, true)', 'needs a boolean and two values of one type'],
  ])('%s stops with the name of the service: %s', (condition, message) => {
    if (!everyWord) throw new Error('no golden rules');
    const broken = { ...everyWord, rules: [{ if: [condition], error: 'NO_REGION' }] };
    try {
      catalogOf([broken], partitions);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemsError);
      expect(error).toMatchObject({ problems: [{ code: 'EP_RULES' }] });
      expect(error).toHaveProperty('message', expect.stringContaining(message));
      expect(error).toHaveProperty('message', expect.stringContaining('every_word'));
    }
  });
});

function ask(answer: () => object | undefined) {
  try {
    return answer();
  } catch (error) {
    const { name, code = '' } = error as Error & { code?: string };
    if (name !== 'EndpointError') throw error;
    return { code: code.replace('EP_ENDPOINT_', '') };
  }
}
