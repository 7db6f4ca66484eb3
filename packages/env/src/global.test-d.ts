import './global.js';

import { expectTypeOf, test } from 'vitest';

import type { EnvVar, SettingName } from './index.js';

/** The names that an interface spells out, without its index signature. */
type Spelt<T> = keyof { [K in keyof T as string extends K ? never : K]: T[K] };

test('process.env has every service’s variable by name: no bracket is needed', () => {
  expectTypeOf(process.env.AWS_ENDPOINT_URL_SFN).toEqualTypeOf<string | undefined>();
  process.env.AWS_ENDPOINT_URL_SFN = 'http://localhost:8083';
  expectTypeOf<EnvVar>().toExtend<Spelt<NodeJS.ProcessEnv>>();
  expectTypeOf<SettingName>().toExtend<Spelt<NodeJS.ProcessEnv>>();
});

test('it has no variable beside those of services', () => {
  type Ours = Extract<Spelt<NodeJS.ProcessEnv>, `AWS_ENDPOINT_URL_${string}`>;
  expectTypeOf<Ours>().toEqualTypeOf<EnvVar>();
});

test('a wrong name is not spelt out', () => {
  // @ts-expect-error only by its index signature, which needs brackets
  process.env.AWS_ENDPOINT_URL_STEPFUNCTIONS = 'http://localhost:8083';
  // @ts-expect-error a URL is a string
  process.env.AWS_ENDPOINT_URL_SFN = 8083;
});

test('a setting is completed with its values, and lets any other text through', () => {
  process.env.AWS_USE_FIPS_ENDPOINT = 'true';
  process.env.AWS_USE_FIPS_ENDPOINT = 'TRUE';
  process.env.AWS_ACCOUNT_ID_ENDPOINT_MODE = JSON.parse('"required"') as string;
  process.env.AWS_ENDPOINT_URL = 'http://localhost:4566';
  type Fips = Exclude<NodeJS.ProcessEnv['AWS_USE_FIPS_ENDPOINT'], undefined>;
  type Mode = Exclude<NodeJS.ProcessEnv['AWS_ACCOUNT_ID_ENDPOINT_MODE'], undefined>;
  expectTypeOf<Extract<Fips, 'true' | 'false'>>().toEqualTypeOf<'true' | 'false'>();
  expectTypeOf<Extract<Mode, 'preferred' | 'disabled' | 'required'>>().toEqualTypeOf<
    'preferred' | 'disabled' | 'required'
  >();
  // @ts-expect-error the environment holds text
  process.env.AWS_USE_FIPS_ENDPOINT = true;
});
