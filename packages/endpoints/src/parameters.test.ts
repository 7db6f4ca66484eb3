import { describe, expect, expectTypeOf, it } from 'vitest';

import { type EndpointParams, type ParameterKind, parametersOf } from './index.js';

describe('parametersOf', () => {
  it('has what most services take', () => {
    expect(Object.fromEntries(parametersOf('sqs'))).toEqual({
      Endpoint: 'string',
      Region: 'string',
      UseDualStack: 'boolean',
      UseFIPS: 'boolean',
    });
  });

  it('has what few take, and lists', () => {
    expect(parametersOf('s3').get('Bucket')).toBe('string');
    expect(parametersOf('s3').get('ForcePathStyle')).toBe('boolean');
    expect(parametersOf('dynamodb').get('ResourceArnList')).toBe('stringArray');
    expect(parametersOf('agent_registry').has('UseFIPS')).toBe(false);
  });

  it('has nothing where there are no rules', () => {
    expect([parametersOf('worklink').size, parametersOf('__proto__').size]).toEqual([0, 0]);
  });

  it('names the keys of the type', () => {
    const keys: readonly (keyof EndpointParams<'kinesis'>)[] = [
      'ConsumerARN',
      'Endpoint',
      'OperationType',
      'Region',
      'ResourceARN',
      'StreamARN',
      'StreamId',
      'UseDualStack',
      'UseFIPS',
    ];
    expect([...parametersOf('kinesis').keys()].toSorted()).toEqual(keys);
    expectTypeOf(parametersOf('s3')).toEqualTypeOf<ReadonlyMap<string, ParameterKind>>();
  });
});
