import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readModels } from '../models/read-models.js';
import { errorCodeOf } from './error-codes.js';
import { fromNotation, type RuleSetNotation, toNotation } from './notation.js';
import { parseCondition, parseExpression } from './parse-expression.js';
import { printCondition, printExpression } from './print-expression.js';
import type { Expression, Reading } from './rule-set.js';

const MODELS = fileURLToPath(new URL('../../../../models', import.meta.url));

const names = fc
  .stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/)
  .filter((n) => !/^(true|false)$/.test(n));
const references = names.map((name): Reading => ({ kind: 'reference', name }));
const paths = fc.oneof(
  names.map((name) => [name]),
  fc.tuple(names, fc.integer({ min: -9, max: 9 })).map(([name, index]) => [name, index]),
  fc.integer({ min: -9, max: 9 }).map((index) => [index]),
);
const readings = fc.oneof(
  references,
  fc.tuple(references, paths).map(([of, path]): Reading => ({ kind: 'attribute', of, path })),
);
/** Two texts never stand side by side: they would be one. */
const texts = fc
  .array(fc.tuple(fc.string({ unit: 'binary', maxLength: 5 }), readings), { maxLength: 3 })
  .map((pairs): Expression => ({
    kind: 'text',
    parts: pairs.flat().filter((part) => part !== ''),
  }));
const { expression: expressions } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small' },
    readings,
    texts,
    fc.boolean().map((value): Expression => ({ kind: 'boolean', value })),
    fc.integer().map((value): Expression => ({ kind: 'number', value })),
    fc
      .tuple(
        fc.constantFrom('isSet', 'aws.partition'),
        fc.array(tie('expression'), { maxLength: 3 }),
      )
      .map(([name, args]): Expression => ({ kind: 'call', name, args })),
  ),
}));

describe('the notation of endpoint rules', () => {
  it('gives back every expression that it was given', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        expect(parseExpression(printExpression(expression))).toEqual(expression);
      }),
    );
  });

  it('gives back every condition that it was given', () => {
    fc.assert(
      fc.property(expressions, fc.option(names, { nil: undefined }), (test, assign) => {
        const condition = assign === undefined ? { test } : { test, assign };
        expect(parseCondition(printCondition(condition))).toEqual(condition);
      }),
    );
  });

  it('of every service reads as it was written', () => {
    for (const { identifier, from: _from, ...notation } of readModels(MODELS, []).rules) {
      expect(toNotation(fromNotation(notation)), identifier).toEqual(notation);
    }
  });

  it('gives back properties of every kind, and a URL that is computed', () => {
    const notation: RuleSetNotation = {
      parameters: {},
      rules: [
        {
          url: "= coalesce(A, 'b')",
          headers: { h: ['{A}', '= f(A)'] },
          properties: { a: [1, true, { b: '{{A}}' }] },
        },
      ],
    };
    expect(toNotation(fromNotation(notation))).toEqual(notation);
  });
});

describe('errorCodeOf', () => {
  it.each([
    ['Invalid Configuration: Missing Region', 'NO_REGION'],
    ['FIPS is enabled, this partition is not', 'FIPS_UNSUPPORTED'],
    ['Something that nobody has said yet', 'REFUSED'],
  ])('of %j is %s', (sentence, code) => {
    expect(errorCodeOf(sentence)).toBe(code);
  });

  it('leaves no sentence of the sources without a code', () => {
    const all = readModels(MODELS, []).rules.map((model) => JSON.stringify(model));
    expect(all.filter((text) => text.includes('"REFUSED"'))).toEqual([]);
    expect(readFileSync(`${MODELS}/rules/sqs.json`, 'utf8')).toContain('NO_REGION');
  });
});
