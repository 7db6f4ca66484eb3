import { describe, expect, it } from 'vitest';

import * as configPackage from './index.js';
import { AWS_ACCOUNT_ID_KEY, isProfileKey, type ProfileKeyInfo, profileKeys } from './index.js';

const table: readonly ProfileKeyInfo[] = profileKeys;

describe('profileKeys', () => {
  it.each([
    ['endpoint_url', null, null],
    ['services', null, null],
    ['ignore_configured_endpoint_urls', ['true', 'false'], 'false'],
    ['use_fips_endpoint', ['true', 'false'], 'false'],
    ['use_dualstack_endpoint', ['true', 'false'], 'false'],
    ['aws_account_id', null, null],
    ['account_id_endpoint_mode', ['preferred', 'disabled', 'required'], 'preferred'],
  ])('knows the values and the default of %s', (name, values, byDefault) => {
    const key = table.find((one) => one.name === name);
    expect(key).toMatchObject({ values, default: byDefault, misspeltFor: null });
  });

  it('marks the misspelt key of the AWS CLI User Guide, and no other', () => {
    const misspelt = table.filter(({ misspeltFor }) => misspeltFor !== null);
    expect(misspelt).toEqual([
      expect.objectContaining({
        name: 'ignore_configure_endpoint_urls',
        misspeltFor: 'ignore_configured_endpoint_urls',
      }),
    ]);
  });

  it('has each key once, with a legal default', () => {
    expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
    for (const { values, default: byDefault } of table) {
      if (values !== null) expect(values).toContain(byDefault);
    }
  });

  it('has a constant for each key, called by its name but where that is a variable', () => {
    const values = new Map(Object.entries<unknown>(configPackage));
    const called = table.map(({ name }) =>
      values.get(name === AWS_ACCOUNT_ID_KEY ? 'AWS_ACCOUNT_ID_KEY' : name.toUpperCase()),
    );
    expect(called).toEqual(table.map(({ name }) => name));
  });
});

describe('isProfileKey', () => {
  it('accepts the keys that tools read', () => {
    const read = table.filter(({ misspeltFor }) => misspeltFor === null);
    expect(read.map(({ name }) => name).filter(isProfileKey)).toHaveLength(7);
  });

  it.each([
    'ignore_configure_endpoint_urls',
    'ENDPOINT_URL',
    'endpoint-url',
    'endpoint_url ',
    'AWS_ENDPOINT_URL',
    's3',
    '__proto__',
    '',
    undefined,
    null,
    7,
    ['endpoint_url'],
  ])('refuses %j', (value) => {
    expect(isProfileKey(value)).toBe(false);
  });
});
