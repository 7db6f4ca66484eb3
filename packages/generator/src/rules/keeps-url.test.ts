import { expect, it } from 'vitest';

import { keepsUrl } from './keeps-url.js';
import { fromNotation, type RuleSetNotation } from './notation.js';

const PARAMETERS: RuleSetNotation['parameters'] = {
  Endpoint: { type: 'string', builtIn: 'SDK::Endpoint' },
  Region: { type: 'string', builtIn: 'AWS::Region' },
  UseFIPS: { type: 'boolean', builtIn: 'AWS::UseFIPS', default: false },
  Bucket: { type: 'string' },
  Flag: { type: 'boolean', default: false },
};
const KEPT = { if: ['isSet(Endpoint)'], url: '{Endpoint}' };
const elsewhere = (...conditions: string[]) => ({ if: conditions, url: 'https://example.com' });
const keeps = (...rules: RuleSetNotation['rules']) =>
  keepsUrl(fromNotation({ parameters: PARAMETERS, rules }));

it('is true if a rule returns the URL and no rule before it can answer', () => {
  expect(keeps(KEPT)).toBe(true);
  expect(keeps(elsewhere('not(isSet(Endpoint))'), KEPT, elsewhere())).toBe(true);
  expect(keeps(elsewhere('booleanEquals(UseFIPS, true)'), KEPT)).toBe(true);
  expect(keeps(elsewhere('isSet(Bucket)'), KEPT)).toBe(true);
  expect(keeps(elsewhere('booleanEquals(Flag, true)'), KEPT)).toBe(true);
  expect(keeps({ if: ['isSet(Endpoint)'], rules: [elsewhere('isSet(Bucket)'), KEPT] })).toBe(true);
});

it('is false if another rule can answer first', () => {
  expect(keeps(elsewhere('isSet(Region)'), KEPT)).toBe(false);
  expect(keeps(elsewhere("stringEquals(Endpoint, 'https://a.example')"), KEPT)).toBe(false);
  expect(keeps(elsewhere('booleanEquals(Flag, false)'), KEPT)).toBe(false);
});

it('is false if the rules change the URL, add something, or can end without an answer', () => {
  expect(keeps({ url: '{Endpoint}/path' })).toBe(false);
  expect(keeps({ url: '{Endpoint}', headers: { 'x-a': ['b'] } })).toBe(false);
  expect(keeps({ url: '{Endpoint}', properties: { a: 'b' } })).toBe(false);
  expect(keeps({ if: ['isSet(Region)'], url: '{Endpoint}' })).toBe(false);
});
