import type { Identifier } from '@ep/identifiers';
import { expectTypeOf, test } from 'vitest';

import {
  type CLOUDWATCH_LOGS,
  type IGNORE_CONFIGURE_ENDPOINT_URLS,
  isProfileKey,
  isServiceKey,
  type MisspeltProfileKey,
  type ProfileKey,
  profileKeys,
  type ServiceKey,
  serviceKeys,
} from './index.js';

test('a service key is an identifier', () => {
  expectTypeOf<ServiceKey>().toEqualTypeOf<Identifier>();
  expectTypeOf<(typeof serviceKeys)[number]>().toEqualTypeOf<ServiceKey>();
  expectTypeOf<typeof CLOUDWATCH_LOGS>().toEqualTypeOf<'cloudwatch_logs'>();
  // @ts-expect-error the name of the boto3 client
  'logs' satisfies ServiceKey;
});

test('the profile keys are a closed set, without the misspelt one', () => {
  expectTypeOf<ProfileKey>().toEqualTypeOf<
    | 'endpoint_url'
    | 'services'
    | 'ignore_configured_endpoint_urls'
    | 'use_fips_endpoint'
    | 'use_dualstack_endpoint'
    | 'aws_account_id'
    | 'account_id_endpoint_mode'
  >();
  expectTypeOf<MisspeltProfileKey>().toEqualTypeOf<'ignore_configure_endpoint_urls'>();
  expectTypeOf<typeof IGNORE_CONFIGURE_ENDPOINT_URLS>().toEqualTypeOf<MisspeltProfileKey>();
  expectTypeOf<(typeof profileKeys)[number]['name']>().toEqualTypeOf<
    ProfileKey | MisspeltProfileKey
  >();
  // @ts-expect-error no tool reads the page's spelling
  'ignore_configure_endpoint_urls' satisfies ProfileKey;
});

test('the guards narrow to the unions', () => {
  const value: unknown = 'sfn';
  if (isServiceKey(value)) expectTypeOf(value).toEqualTypeOf<ServiceKey>();
  if (isProfileKey(value)) expectTypeOf(value).toEqualTypeOf<ProfileKey>();
});
