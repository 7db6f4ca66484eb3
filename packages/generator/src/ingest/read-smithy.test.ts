import { describe, expect, it } from 'vitest';

import { ruleSet, ruleSetNotation, serviceShape, smithyModel } from '../../test/sample-models.js';
import { isSmithyModel, readSmithy } from './read-smithy.js';
import type { Statement } from './statement.js';

const PLACE = 'sfn/service/2016-11-23/sfn-2016-11-23.json';
const STRUCTURE = { type: 'structure', members: { type: { target: 'smithy.api#String' } } };

/** What is said of services, where the file holds nothing else. */
function read(text: string): readonly Statement[] {
  const { statements, ...rest } = readSmithy(Buffer.from(text), PLACE);
  expect(rest).toEqual({ rules: [], clientRules: [], partitions: [] });
  return statements;
}

describe('readSmithy', () => {
  it("says what the service shape's traits say", () => {
    const traits = {
      'aws.api#service': { sdkId: 'SFN', endpointPrefix: 'states', arnNamespace: 'states' },
      'aws.auth#sigv4': { name: 'states-signing' },
      'aws.protocols#awsQueryCompatible': {},
      'aws.protocols#awsJson1_0': {},
      'smithy.api#documentation': '<p>Not wanted</p>',
      'smithy.api#title': 'AWS Step Functions',
    };
    const service = { type: 'service', version: '2016-11-23', operations: [], traits };
    const facts = {
      apiVersion: '2016-11-23',
      endpointPrefix: 'states',
      signingName: 'states-signing',
      arnNamespace: 'states',
      protocol: 'awsJson1_0',
      titles: ['AWS Step Functions'],
    };
    expect(read(smithyModel({ 'com.amazonaws.sfn#AWSStepFunctions': service }))).toEqual([
      { kind: 'smithy', serviceId: 'SFN', place: PLACE, facts },
    ]);
  });

  it('says no more than there is', () => {
    expect(read(smithyModel({ 'a#A': { ...serviceShape('SFN'), version: undefined } }))).toEqual([
      { kind: 'smithy', serviceId: 'SFN', place: PLACE, facts: { apiVersion: '', titles: [] } },
    ]);
  });

  const service = serviceShape('SFN');
  it.each([
    ['first', { 'a#Service': service, 'a#B': STRUCTURE, 'a#C': STRUCTURE }],
    ['in the middle', { 'a#B': STRUCTURE, 'a#Service': service, 'a#C': STRUCTURE }],
    ['last', { 'a#B': STRUCTURE, 'a#C': STRUCTURE, 'a#Service': service }],
  ])('finds the service that stands %s', (_where, shapes) => {
    expect(read(smithyModel(shapes))).toHaveLength(1);
    expect(read(JSON.stringify(JSON.parse(smithyModel(shapes)), null, 4))).toHaveLength(1);
  });

  it('finds a service whose type is not its first key, also after the traits', () => {
    const traits = { 'aws.api#service': { sdkId: 'SFN' } };
    const filler = 'x'.repeat(100);
    for (const shape of [
      { version: '1', type: 'service', traits },
      { traits, filler, type: 'service' },
      { filler: { type: 'structure' }, traits, type: 'service' },
    ]) {
      expect(read(smithyModel({ 'a#A': shape }))).toMatchObject([{ serviceId: 'SFN' }]);
    }
  });

  it('takes no shape for a service that only speaks of one', () => {
    const shapes = {
      'a#A': { type: 'structure', traits: { 'aws.api#service': { sdkId: 'Wrong' } } },
      'a#B': { members: { type: 'service' }, type: 'structure' },
      'a#C': { type: 'serviceOther' },
      'a#D': 'service',
      'a#E': null,
    };
    expect(read(smithyModel(shapes))).toEqual([]);
  });

  it('reads every service of a file', () => {
    const shapes = { 'a#A': serviceShape('One'), 'a#B': STRUCTURE, 'a#C': serviceShape('Two') };
    expect(read(smithyModel(shapes)).map(({ serviceId }) => serviceId)).toEqual(['One', 'Two']);
  });

  it('reads the endpoint rules of every service that has some', () => {
    const url = 'https://two.{Region}.example.com';
    const shapes = {
      'a#A': serviceShape('One'),
      'a#C': serviceShape('Two', { 'smithy.rules#endpointRuleSet': ruleSet(url) }),
    };
    const { statements, ...rest } = readSmithy(Buffer.from(smithyModel(shapes)), PLACE);
    expect(statements).toHaveLength(2);
    const rules = ruleSetNotation(url);
    expect(rest).toEqual({
      rules: [{ kind: 'smithy', serviceId: 'Two', place: PLACE, apiVersion: '2020-01-01', rules }],
      clientRules: [],
      partitions: [],
    });
  });

  it('reads the version of Smithy before or after the shapes', () => {
    expect(read(`{"shapes":{"a#A":${JSON.stringify(service)}},"smithy":"1.0"}`)).toHaveLength(1);
  });

  it.each([
    ['a model without a service', smithyModel({ 'a#B': STRUCTURE })],
    ['a model without shapes', '{"smithy":"2.0"}'],
    ['an object that is no model', `{"shapes":{"a#A":${JSON.stringify(service)}}}`],
    ['an object of something else', '{"name":"package","version":"1.0.0"}'],
    ['a list', '[{"smithy":"2.0"}]'],
    ['a string', '"smithy"'],
    ['a number', '7'],
  ])('has nothing to say of %s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  it('refuses a service without a name of its own', () => {
    const wrong = { type: 'service', traits: { 'aws.api#service': { arnNamespace: 'x' } } };
    for (const shape of [wrong, { type: 'service', traits: {} }, { type: 'service' }]) {
      const error = { code: 'EP_INGEST_NO_SERVICE_ID', message: expect.stringContaining('a#A') };
      expect(() => read(smithyModel({ 'a#A': shape }))).toThrow(
        expect.objectContaining(error) as Error,
      );
    }
  });

  it.each([true, 5, ['SFN'], { a: 1 }])('refuses an sdkId that is no string: %j', (sdkId) => {
    const shape = { type: 'service', traits: { 'aws.api#service': { sdkId } } };
    expect(() => read(smithyModel({ 'a#A': shape }))).toThrow(
      expect.objectContaining({ name: 'FormatError' }) as Error,
    );
  });

  it('tells where broken JSON breaks, also deep in shapes that nobody needs', () => {
    const sound = smithyModel({ 'a#B': STRUCTURE, 'a#A': service });
    const offset = sound.indexOf('"smithy.api#String"');
    const text = `${sound.slice(0, offset)}oops${sound.slice(offset)}`;
    const error = { name: 'JsonSyntaxError', offset };
    expect(() => read(text)).toThrow(expect.objectContaining(error) as Error);
  });
});

describe('isSmithyModel', () => {
  it.each([
    ['sfn-2016-11-23.json', true],
    ['sfn.json.gz', true],
    ['sfn.smithy', false],
    ['README.md', false],
  ])('takes %s: %s', (name, wanted) => {
    expect(isSmithyModel(name)).toBe(wanted);
  });
});
