import { expectTypeOf, test } from 'vitest';

import { resolveEndpoint } from '../resolve-endpoint.js';
import type { Service } from './request.js';

test('a service is an identifier or a serviceId, and nothing else', () => {
  expectTypeOf<'cloudwatch_logs'>().toExtend<Service>();
  expectTypeOf<'CloudWatch Logs'>().toExtend<Service>();
  expectTypeOf<'logs'>().not.toExtend<Service>();
  // @ts-expect-error -- the boto3 name is not an identifier
  expectTypeOf(resolveEndpoint).toBeCallableWith('logs', {});
  expectTypeOf(resolveEndpoint('sfn', {}).url).toEqualTypeOf<string>();
});
