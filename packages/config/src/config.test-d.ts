import type { Identifier } from '@ep/identifiers';
import { expectTypeOf, test } from 'vitest';

import {
  type CLOUDWATCH_LOGS,
  type ConfigEdit,
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
  // @ts-expect-error no tool reads the AWS CLI User Guide's spelling
  'ignore_configure_endpoint_urls' satisfies ProfileKey;
});

test('the guards narrow to the unions', () => {
  const value: unknown = 'sfn';
  if (isServiceKey(value)) expectTypeOf(value).toEqualTypeOf<ServiceKey>();
  if (isProfileKey(value)) expectTypeOf(value).toEqualTypeOf<ProfileKey>();
});

test('a change writes no name that no tool reads, and removes any', () => {
  const section = 'my';
  const profile = 'default';
  const urls = {
    right: { kind: 'service-url', section, service: 'cloudwatch_logs', value: 'u' },
    removed: { kind: 'service-url', section, service: 'logs', value: null },
    // @ts-expect-error the name of the boto3 client
    dead: { kind: 'service-url', section, service: 'logs', value: 'u' },
  } as const satisfies Record<string, ConfigEdit>;
  const keys = {
    right: { kind: 'profile-key', profile, key: 'endpoint_url', value: 'u' },
    other: { kind: 'other-profile-key', profile, key: 'region', value: 'r' },
    removed: { kind: 'profile-key', profile, key: 'ignore_configure_endpoint_urls', value: null },
    // @ts-expect-error no tool reads the AWS CLI User Guide's spelling
    dead: { kind: 'profile-key', profile, key: 'ignore_configure_endpoint_urls', value: 'true' },
    // @ts-expect-error no key for endpoints, so it needs its own kind
    foreign: { kind: 'profile-key', profile, key: 'region', value: 'r' },
  } as const satisfies Record<string, ConfigEdit>;
  expectTypeOf([urls, keys]).not.toBeAny();
  // @ts-expect-error unknown kind of change
  ({ kind: 'section', section, value: null }) satisfies ConfigEdit;
});
