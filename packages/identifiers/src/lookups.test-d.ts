import type { ToIdentifier } from '@ep/naming';
import { expectTypeOf, test } from 'vitest';

import {
  type ACM_PCA,
  type Identifier,
  identifierOf,
  type IdentifierOf,
  identifiers,
  isIdentifier,
  isServiceId,
  type ServiceId,
  serviceIdOf,
  type ServiceIdOf,
} from './index.js';

test('the look-ups return the one name, not the union', () => {
  expectTypeOf(identifierOf('ACM PCA')).toEqualTypeOf<'acm_pca'>();
  expectTypeOf(serviceIdOf('acm_pca')).toEqualTypeOf<'ACM PCA'>();
  expectTypeOf(identifierOf('p8data')).toEqualTypeOf<'p8data'>();
  expectTypeOf(serviceIdOf('cloudwatch_logs')).toEqualTypeOf<'CloudWatch Logs'>();
  expectTypeOf<IdentifierOf<'SFN' | 'SQS'>>().toEqualTypeOf<'sfn' | 'sqs'>();
  expectTypeOf<ServiceIdOf<'sfn' | 'sqs'>>().toEqualTypeOf<'SFN' | 'SQS'>();
  expectTypeOf<typeof ACM_PCA>().toEqualTypeOf<'acm_pca'>();
});

test('all of the types agree with the transform’s', () => {
  type Wrong = {
    [I in Identifier]: ToIdentifier<ServiceIdOf<I>> extends I ? never : I;
  }[Identifier];
  expectTypeOf<Wrong>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<ServiceId>>().toEqualTypeOf<Identifier>();
  expectTypeOf<IdentifierOf<ServiceId>>().toEqualTypeOf<Identifier>();
  expectTypeOf<ServiceIdOf<Identifier>>().toEqualTypeOf<ServiceId>();
});

test('the unions are closed, and hold retired services too', () => {
  expectTypeOf<string>().not.toExtend<Identifier>();
  expectTypeOf<string>().not.toExtend<ServiceId>();
  expectTypeOf<'worklink' | 'alexa_for_business'>().toExtend<Identifier>();
  expectTypeOf<'WorkLink' | 'Alexa For Business'>().toExtend<ServiceId>();
  expectTypeOf<'ec2' | 'p8data' | 'transcribe_streaming'>().toExtend<Identifier>();
  expectTypeOf<(typeof identifiers)[number]>().toEqualTypeOf<Identifier>();
  expectTypeOf<(typeof identifiers)[0]>().toEqualTypeOf<'accessanalyzer'>();
});

test('a wrong name is refused', () => {
  // @ts-expect-error the name of the boto3 client
  serviceIdOf('logs');
  // @ts-expect-error a serviceId
  serviceIdOf('ACM PCA');
  // @ts-expect-error an identifier
  identifierOf('acm_pca');
  // @ts-expect-error the case matters
  identifierOf('Acm Pca');
  // @ts-expect-error any string
  identifierOf(JSON.stringify('SFN'));
  // @ts-expect-error the tuple cannot be changed
  identifiers.push('sfn');
  // @ts-expect-error a hyphen
  'acm-pca' satisfies Identifier;
});

test('the guards narrow to the unions', () => {
  const value: unknown = 'sfn';
  if (isIdentifier(value)) expectTypeOf(value).toEqualTypeOf<Identifier>();
  if (isServiceId(value)) expectTypeOf(value).toEqualTypeOf<ServiceId>();
});
