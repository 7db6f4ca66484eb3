import { expectTypeOf, test } from 'vitest';

import { endpointFor, type EndpointParams } from './endpoint-for.js';
import { sqs } from './generated/services.js';
import type { Endpoint } from './runtime/endpoint.js';
import { type EndpointErrorCode, isEndpointError } from './runtime/endpoint-error.js';

test('parameters are those of the service', () => {
  expectTypeOf<EndpointParams<'s3'>>().toHaveProperty('Bucket');
  expectTypeOf<EndpointParams<'s3'>['Bucket']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<EndpointParams<'dynamodb'>>().toHaveProperty('AccountId');
  expectTypeOf<EndpointParams<'dynamodb'>>().toHaveProperty('AccountIdEndpointMode');
  expectTypeOf<EndpointParams<'dynamodb'>['ResourceArnList']>().toEqualTypeOf<
    readonly string[] | undefined
  >();
  expectTypeOf<keyof EndpointParams<'sqs'>>().toEqualTypeOf<
    'Region' | 'UseFIPS' | 'UseDualStack' | 'Endpoint'
  >();
});

test('a wrong name, type or service is an error', () => {
  endpointFor('sqs', { Region: 'eu-west-1' });
  sqs({ Region: 'eu-west-1' });
  // @ts-expect-error -- SQS knows no buckets
  endpointFor('sqs', { Region: 'eu-west-1', Bucket: 'mine' });
  // @ts-expect-error -- nor account IDs
  endpointFor('sqs', { Region: 'eu-west-1', AccountId: '123456789012' });
  // @ts-expect-error -- the same of the function for SQS alone
  sqs({ Region: 'eu-west-1', Bucket: 'mine' });
  // @ts-expect-error -- AWS writes Region
  endpointFor('sqs', { region: 'eu-west-1' });
  // @ts-expect-error -- a switch is not a string
  endpointFor('sqs', { UseFIPS: 'true' });
  // @ts-expect-error -- the boto3 name is not an identifier
  endpointFor('logs', { Region: 'eu-west-1' });
  // @ts-expect-error -- Pricing Plan Manager must have a region
  endpointFor('pricing_plan_manager', {});
});

test('a service without rules takes what almost all take', () => {
  expectTypeOf(endpointFor('worklink', { Region: 'eu-west-1' })).toEqualTypeOf<Endpoint>();
});

test('errors have a closed list of codes', () => {
  expectTypeOf<'EP_ENDPOINT_NO_REGION'>().toExtend<EndpointErrorCode>();
  expectTypeOf<'EP_ENDPOINT_NO_RULES'>().toExtend<EndpointErrorCode>();
  // @ts-expect-error -- unknown code
  expectTypeOf<'EP_ENDPOINT_OTHER'>().toExtend<EndpointErrorCode>();
  const error: unknown = undefined;
  if (isEndpointError(error)) expectTypeOf(error.code).toEqualTypeOf<EndpointErrorCode>();
});
