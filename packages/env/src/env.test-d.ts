import type { Identifier } from '@ep/identifiers';
import { expectTypeOf, test } from 'vitest';

import {
  type AWS_ENDPOINT_URL,
  type AWS_ENDPOINT_URL_ACM_PCA,
  type EnvVar,
  type EnvVarByIdentifier,
  envVarOf,
  type EnvVarOf,
  type EnvVarSuggestion,
  type IdentifierByEnvVar,
  identifierOfEnvVar,
  type IdentifierOfEnvVar,
  isEnvVar,
  type SettingName,
  settings,
  type SettingValue,
  suggestEnvVar,
} from './index.js';

test('the look-ups return the one name, not the union', () => {
  expectTypeOf(envVarOf('acm_pca')).toEqualTypeOf<'AWS_ENDPOINT_URL_ACM_PCA'>();
  expectTypeOf(identifierOfEnvVar('AWS_ENDPOINT_URL_ACM_PCA')).toEqualTypeOf<'acm_pca'>();
  expectTypeOf<typeof AWS_ENDPOINT_URL_ACM_PCA>().toEqualTypeOf<'AWS_ENDPOINT_URL_ACM_PCA'>();
  expectTypeOf<typeof AWS_ENDPOINT_URL>().toEqualTypeOf<'AWS_ENDPOINT_URL'>();
});

test('the maps are whole, and each other’s reverse', () => {
  expectTypeOf<keyof EnvVarByIdentifier>().toEqualTypeOf<Identifier>();
  expectTypeOf<EnvVarByIdentifier[Identifier]>().toEqualTypeOf<EnvVar>();
  expectTypeOf<keyof IdentifierByEnvVar>().toEqualTypeOf<EnvVar>();
  expectTypeOf<IdentifierByEnvVar[EnvVar]>().toEqualTypeOf<Identifier>();
  expectTypeOf<EnvVarByIdentifier['sfn']>().toEqualTypeOf<'AWS_ENDPOINT_URL_SFN'>();
  expectTypeOf<IdentifierByEnvVar['AWS_ENDPOINT_URL_SFN']>().toEqualTypeOf<'sfn'>();
  type Wrong = {
    [I in Identifier]: IdentifierOfEnvVar<EnvVarOf<I>> extends I ? never : I;
  }[Identifier];
  expectTypeOf<Wrong>().toEqualTypeOf<never>();
});

test('the union is closed, and holds retired services too', () => {
  expectTypeOf<string>().not.toExtend<EnvVar>();
  expectTypeOf<'AWS_ENDPOINT_URL_WORKLINK'>().toExtend<EnvVar>();
  expectTypeOf<SettingName>().not.toExtend<EnvVar>();
});

test('a wrong name is refused', () => {
  // @ts-expect-error the guess from the name of the boto3 client
  'AWS_ENDPOINT_URL_LOGS' satisfies EnvVar;
  // @ts-expect-error the case matters
  'aws_endpoint_url_sfn' satisfies EnvVar;
  // @ts-expect-error the guess from the name of the product
  identifierOfEnvVar('AWS_ENDPOINT_URL_STEPFUNCTIONS');
  // @ts-expect-error the name of the boto3 client
  envVarOf('stepfunctions');
  // @ts-expect-error a serviceId
  envVarOf('ACM PCA');
});

test('the guard narrows, and suggestions are typed', () => {
  const value: unknown = 'AWS_ENDPOINT_URL_SFN';
  if (isEnvVar(value)) expectTypeOf(value).toEqualTypeOf<EnvVar>();
  expectTypeOf(suggestEnvVar('logs')).toEqualTypeOf<readonly EnvVarSuggestion[]>();
  expectTypeOf<EnvVarSuggestion['envVar']>().toEqualTypeOf<EnvVar>();
});

test('the settings’ values are typed', () => {
  expectTypeOf<(typeof settings)[number]['name']>().toEqualTypeOf<SettingName>();
  expectTypeOf<SettingValue<'AWS_USE_FIPS_ENDPOINT'>>().toEqualTypeOf<'true' | 'false'>();
  expectTypeOf<SettingValue<'AWS_ACCOUNT_ID_ENDPOINT_MODE'>>().toEqualTypeOf<
    'preferred' | 'disabled' | 'required'
  >();
  expectTypeOf<SettingValue<'AWS_ENDPOINT_URL'>>().toEqualTypeOf<string>();
  expectTypeOf<SettingValue<'AWS_ACCOUNT_ID'>>().toEqualTypeOf<string>();
  // @ts-expect-error the settings cannot be changed
  settings[0].name = 'AWS_ENDPOINT_URL';
});
