import { expectTypeOf, test } from 'vitest';

import {
  assertIdentifierPattern,
  assertServiceIdPattern,
  type CheckServiceId,
  type ENV_VAR_PREFIX,
  envVarToIdentifier,
  type EnvVarToIdentifier,
  identifierToEnvVar,
  type IdentifierToEnvVar,
  isNamingError,
  type JVM_PROPERTY_PREFIX,
  matchesIdentifierPattern,
  matchesServiceIdPattern,
  type NamingError,
  type NamingErrorCode,
  squash,
  toEnvVar,
  type ToEnvVar,
  toGoModule,
  type ToGoModule,
  toIdentifier,
  type ToIdentifier,
  toJsPackage,
  type ToJsPackage,
  toJvmProperty,
} from './index.js';

test('a serviceId becomes the names of every system', () => {
  expectTypeOf<ToIdentifier<'ACM PCA'>>().toEqualTypeOf<'acm_pca'>();
  expectTypeOf<ToEnvVar<'ACM PCA'>>().toEqualTypeOf<'AWS_ENDPOINT_URL_ACM_PCA'>();
  expectTypeOf<ToJsPackage<'ACM PCA'>>().toEqualTypeOf<'@aws-sdk/client-acm-pca'>();
  expectTypeOf<ToGoModule<'ACM PCA'>>().toEqualTypeOf<'acmpca'>();
  expectTypeOf<ToIdentifier<'p8data'>>().toEqualTypeOf<'p8data'>();
  expectTypeOf<
    ToIdentifier<'IoT 1Click Devices Service'>
  >().toEqualTypeOf<'iot_1click_devices_service'>();
  expectTypeOf<
    ToGoModule<'Cost and Usage Report Service'>
  >().toEqualTypeOf<'costandusagereportservice'>();
});

test('what has no serviceId’s shape becomes never', () => {
  expectTypeOf<ToIdentifier<''>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<'acm-pca'>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<'acm_pca'>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<'ACM  PCA'>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<' ACM'>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<'ACM '>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<'1st'>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<'Ä'>>().toEqualTypeOf<never>();
  expectTypeOf<ToIdentifier<'S3\n'>>().toEqualTypeOf<never>();
  expectTypeOf<ToEnvVar<'acm-pca'>>().toEqualTypeOf<never>();
  expectTypeOf<ToJsPackage<'acm-pca'>>().toEqualTypeOf<never>();
  expectTypeOf<ToGoModule<'acm-pca'>>().toEqualTypeOf<never>();
});

test('a string of run time stays one', () => {
  const wide: string = JSON.stringify(7);
  expectTypeOf<CheckServiceId<string>>().toEqualTypeOf<string>();
  expectTypeOf<EnvVarToIdentifier<string>>().toEqualTypeOf<string>();
  expectTypeOf(toIdentifier(wide)).toEqualTypeOf<Lowercase<string>>();
  expectTypeOf(toGoModule(wide)).toEqualTypeOf<Lowercase<string>>();
  expectTypeOf(toJsPackage(wide)).toEqualTypeOf<`@aws-sdk/client-${Lowercase<string>}`>();
  expectTypeOf(toEnvVar(wide)).toEqualTypeOf<ToEnvVar<string>>();
  expectTypeOf<'AWS_ENDPOINT_URL_SFN'>().toExtend<ToEnvVar<string>>();
  expectTypeOf<'AWS_ENDPOINT_URL_sfn'>().not.toExtend<ToEnvVar<string>>();
  expectTypeOf(identifierToEnvVar(wide)).toEqualTypeOf<`AWS_ENDPOINT_URL_${Uppercase<string>}`>();
  expectTypeOf(envVarToIdentifier(wide)).toEqualTypeOf<string>();
});

test('unions go through member by member, the wrong ones dropped', () => {
  expectTypeOf<ToIdentifier<'SFN' | 'ACM PCA' | 'acm-pca'>>().toEqualTypeOf<'sfn' | 'acm_pca'>();
  expectTypeOf<CheckServiceId<'SFN' | 'a_b'>>().toEqualTypeOf<'SFN'>();
  expectTypeOf<ToEnvVar<'SFN' | 'SQS'>>().toEqualTypeOf<
    'AWS_ENDPOINT_URL_SFN' | 'AWS_ENDPOINT_URL_SQS'
  >();
});

test('variables and identifiers are each other’s reverse', () => {
  expectTypeOf<IdentifierToEnvVar<'acm_pca'>>().toEqualTypeOf<'AWS_ENDPOINT_URL_ACM_PCA'>();
  expectTypeOf<EnvVarToIdentifier<'AWS_ENDPOINT_URL_ACM_PCA'>>().toEqualTypeOf<'acm_pca'>();
  expectTypeOf<EnvVarToIdentifier<ToEnvVar<'ACM PCA'>>>().toEqualTypeOf<'acm_pca'>();
  expectTypeOf<EnvVarToIdentifier<'AWS_ENDPOINT_URL'>>().toEqualTypeOf<never>();
  expectTypeOf<EnvVarToIdentifier<'SQS_ENDPOINT'>>().toEqualTypeOf<never>();
});

test('the functions return what the types say, without `as const`', () => {
  expectTypeOf(toIdentifier('ACM PCA')).toEqualTypeOf<'acm_pca'>();
  expectTypeOf(toEnvVar('ACM PCA')).toEqualTypeOf<'AWS_ENDPOINT_URL_ACM_PCA'>();
  expectTypeOf(toJsPackage('ACM PCA')).toEqualTypeOf<'@aws-sdk/client-acm-pca'>();
  expectTypeOf(toGoModule('ACM PCA')).toEqualTypeOf<'acmpca'>();
  expectTypeOf(toJvmProperty('ACM PCA')).toEqualTypeOf<`aws.endpointUrl${string}`>();
  expectTypeOf(identifierToEnvVar('acm_pca')).toEqualTypeOf<'AWS_ENDPOINT_URL_ACM_PCA'>();
  expectTypeOf(envVarToIdentifier('AWS_ENDPOINT_URL_ACM_PCA')).toEqualTypeOf<'acm_pca'>();
  expectTypeOf(squash('S3')).toEqualTypeOf<string>();
  expectTypeOf<typeof ENV_VAR_PREFIX>().toEqualTypeOf<'AWS_ENDPOINT_URL_'>();
  expectTypeOf<typeof JVM_PROPERTY_PREFIX>().toEqualTypeOf<'aws.endpointUrl'>();
});

test('a wrong name cannot be used as a right one', () => {
  // @ts-expect-error the identifier has an underscore
  toIdentifier('ACM PCA') satisfies 'acm-pca';
  // @ts-expect-error a name is a string
  toIdentifier(7);
});

test('guards and assertions narrow', () => {
  const value: unknown = 'ACM';
  if (matchesServiceIdPattern(value)) expectTypeOf(value).toEqualTypeOf<string>();
  if (matchesIdentifierPattern(value)) expectTypeOf(value).toEqualTypeOf<string>();
  if (isNamingError(value)) expectTypeOf(value.code).toEqualTypeOf<NamingErrorCode>();
  const first: unknown = 'ACM';
  assertServiceIdPattern(first);
  expectTypeOf(first).toEqualTypeOf<string>();
  const second: unknown = 'acm';
  assertIdentifierPattern(second);
  expectTypeOf(second).toEqualTypeOf<string>();
  // @ts-expect-error the codes are a closed set
  'EP_NAMING_OTHER' satisfies NamingError['code'];
});
