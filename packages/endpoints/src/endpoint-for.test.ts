import { identifiers } from '@ep/identifiers';
import { describe, expect, it } from 'vitest';

import type { CommonParams } from './common-params.js';
import { endpointFor, hasEndpointRules } from './endpoint-for.js';
import { type EndpointFeature, servicesWith, supportsAccountId } from './features.js';
import { s3 } from './generated/services.js';
import { EndpointError, isEndpointError } from './runtime/endpoint-error.js';

const DYNAMODB = { AccountId: '123456789012', AccountIdEndpointMode: 'preferred' };
const OUTPOST =
  'arn:aws:s3-outposts:us-east-1:123456789012:outpost:op-0123456789:accesspoint:reports';

describe('endpointFor', () => {
  it.each([
    ['sqs', { Region: 'eu-west-1' }, 'https://sqs.eu-west-1.amazonaws.com'],
    ['sqs', { Region: 'eu-west-1', UseFIPS: true }, 'https://sqs-fips.eu-west-1.amazonaws.com'],
    ['sqs', { Region: 'eu-west-1', UseDualStack: true }, 'https://sqs.eu-west-1.api.aws'],
    ['sqs', { Endpoint: 'http://localhost:4566' }, 'http://localhost:4566'],
    [
      'dynamodb',
      { Region: 'us-east-1', ...DYNAMODB },
      'https://123456789012.ddb.us-east-1.amazonaws.com',
    ],
    [
      'dynamodb',
      { Region: 'us-east-1', UseFIPS: true },
      'https://dynamodb-fips.us-east-1.amazonaws.com',
    ],
    [
      'dynamodb',
      { Region: 'us-east-1', UseDualStack: true, ...DYNAMODB },
      'https://123456789012.ddb.us-east-1.api.aws',
    ],
    ['dynamodb', { Region: 'cn-north-1' }, 'https://dynamodb.cn-north-1.amazonaws.com.cn'],
    ['dynamodb', { Region: 'us-gov-west-1' }, 'https://dynamodb.us-gov-west-1.amazonaws.com'],
    ['dynamodb', { Region: 'eusc-de-east-1' }, 'https://dynamodb.eusc-de-east-1.amazonaws.eu'],
    ['dynamodb', { Region: 'local' }, 'http://localhost:8000'],
    ['s3', { Region: 'eu-west-1', Bucket: 'mine' }, 'https://mine.s3.eu-west-1.amazonaws.com'],
    [
      's3',
      { Region: 'us-east-1', Bucket: OUTPOST },
      'https://reports-123456789012.op-0123456789.s3-outposts.us-east-1.amazonaws.com',
    ],
    [
      's3',
      { Region: 'us-west-2', Bucket: 'arn:aws:s3:us-west-2:123456789012:accesspoint:mine' },
      'https://mine-123456789012.s3-accesspoint.us-west-2.amazonaws.com',
    ],
    [
      's3',
      { Region: 'us-west-2', Bucket: 'mine--usw2-az1--x-s3' },
      'https://mine--usw2-az1--x-s3.s3express-usw2-az1.us-west-2.amazonaws.com',
    ],
    ['iam', { Region: 'aws-global' }, 'https://iam.amazonaws.com'],
    ['route_53', { Region: 'aws-cn-global' }, 'https://route53.amazonaws.com.cn'],
    ['opsworks', { Region: 'us-east-1' }, 'https://opsworks.us-east-1.amazonaws.com'],
  ] as const)('of %s with %j is %s', (identifier, params, url) => {
    expect(endpointFor(identifier, params).url).toBe(url);
  });

  it('says how to sign, where the rules do', () => {
    expect(endpointFor('s3', { Region: 'eu-west-1', Bucket: 'mine' }).properties).toEqual({
      authSchemes: [
        {
          disableDoubleEncoding: true,
          name: 'sigv4',
          signingName: 's3',
          signingRegion: 'eu-west-1',
        },
      ],
    });
    expect(endpointFor('s3', { Region: 'us-east-1' }).headers).toEqual({});
  });

  it.each([
    ['sqs', {}, 'EP_ENDPOINT_NO_REGION'],
    ['iam', {}, 'EP_ENDPOINT_NO_REGION'],
    ['route_53', {}, 'EP_ENDPOINT_NO_REGION'],
    ['simpledb', {}, 'EP_ENDPOINT_MISSING_PARAMETER'],
    ['sqs', { Endpoint: 'https://x', UseFIPS: true }, 'EP_ENDPOINT_FIPS_WITH_ENDPOINT'],
    [
      'dynamodb',
      { Region: 'us-east-1', AccountIdEndpointMode: 'required' },
      'EP_ENDPOINT_ACCOUNT_ID_REQUIRED',
    ],
    ['worklink', { Region: 'us-east-1' }, 'EP_ENDPOINT_NO_RULES'],
    ['__proto__', {}, 'EP_ENDPOINT_NO_RULES'],
    ['constructor', {}, 'EP_ENDPOINT_NO_RULES'],
    ['toString', {}, 'EP_ENDPOINT_NO_RULES'],
    [undefined, {}, 'EP_ENDPOINT_NO_RULES'],
    ['sqs', undefined, 'EP_ENDPOINT_NO_REGION'],
    ['s3', null, 'EP_ENDPOINT_NO_REGION'],
    ['simpledb', undefined, 'EP_ENDPOINT_MISSING_PARAMETER'],
    ['sqs', { Region: null }, 'EP_ENDPOINT_NO_REGION'],
  ])('of %s with %j is refused as %s', (service, params, code) => {
    try {
      endpointFor(service as 'sqs', params as CommonParams);
      expect.unreachable();
    } catch (error) {
      expect(isEndpointError(error)).toBe(true);
      expect(error).toMatchObject({ code, service, params });
      expect(error).toHaveProperty('message', expect.stringContaining(code));
    }
  });

  it('takes null for what is not given, alone and by name', () => {
    const params = { Region: 'eu-west-1', Endpoint: null, UseFIPS: null, Bucket: null } as never;
    expect(endpointFor('sqs', params).url).toBe('https://sqs.eu-west-1.amazonaws.com');
    expect(endpointFor('s3', params).url).toBe('https://s3.eu-west-1.amazonaws.com');
    expect(() => s3(undefined as never)).toThrow('EP_ENDPOINT_NO_REGION');
  });

  it('shares no writable thing between answers', () => {
    const { headers, properties } = endpointFor('sqs', { Region: 'eu-west-1' });
    expect(Object.isFrozen(headers)).toBe(true);
    expect(Object.isFrozen(properties)).toBe(true);
    const [first, second] = [1, 2].map(() => endpointFor('s3', { Region: 'eu-west-1' }));
    expect(first?.properties.authSchemes).not.toBe(second?.properties.authSchemes);
  });
});

describe('what services know', () => {
  it('accepts only identifiers', () => {
    expect(hasEndpointRules('sqs')).toBe(true);
    expect(hasEndpointRules('worklink')).toBe(false);
    expect(hasEndpointRules('toString')).toBe(false);
    expect(identifiers.filter(hasEndpointRules).length).toBeGreaterThan(440);
  });

  it('is what their rules answer', () => {
    expect(servicesWith('accountId')).toEqual(['dynamodb']);
    expect(supportsAccountId('dynamodb')).toBe(true);
    expect(supportsAccountId('s3')).toBe(false);
    expect(servicesWith('fips')).toContain('sqs');
    expect(servicesWith('fips')).not.toContain('cloudfront_keyvaluestore');
    expect(servicesWith('dualstack')).not.toContain('dsql');
    expect(servicesWith('FIPS' as EndpointFeature)).toEqual([]);
  });
});

const message = (params: object): string => new EndpointError('NO_REGION', 'sqs', params).message;

describe('EndpointError', () => {
  it('tells its reason whatever the parameters are', () => {
    const cycle: { self?: object } = {};
    cycle.self = cycle;
    expect(message({ Region: 1n })).toBe(
      'sqs has no endpoint for {"Region":"1"} [EP_ENDPOINT_NO_REGION]',
    );
    expect(message(cycle)).toBe(
      'sqs has no endpoint for parameters that are no JSON [EP_ENDPOINT_NO_REGION]',
    );
  });
});

describe('isEndpointError', () => {
  it('knows an error of another copy of the package by its name', () => {
    const other = Object.assign(new Error('x'), { name: 'EndpointError' });
    expect(isEndpointError(other)).toBe(true);
    expect(isEndpointError(new EndpointError('NO_REGION', 'sqs', {}))).toBe(true);
    expect(isEndpointError(new Error('x'))).toBe(false);
    expect(isEndpointError(undefined)).toBe(false);
  });
});
