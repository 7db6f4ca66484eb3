import { describe, expect, it } from 'vitest';

import * as envPackage from './index.js';
import { isEnvVar, type SettingInfo, settings } from './index.js';

const table: readonly SettingInfo[] = settings;

describe('settings', () => {
  it.each([
    ['AWS_ENDPOINT_URL', null, null],
    ['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', ['true', 'false'], 'false'],
    ['AWS_USE_FIPS_ENDPOINT', ['true', 'false'], 'false'],
    ['AWS_USE_DUALSTACK_ENDPOINT', ['true', 'false'], 'false'],
    ['AWS_ACCOUNT_ID', null, null],
    ['AWS_ACCOUNT_ID_ENDPOINT_MODE', ['preferred', 'disabled', 'required'], 'preferred'],
  ])('knows the values and the default of %s', (name, values, byDefault) => {
    const setting = table.find((one) => one.name === name);
    expect(setting).toMatchObject({ values, default: byDefault });
  });

  it('has no more of them, and each once', () => {
    expect(new Set(table.map(({ name }) => name)).size).toBe(6);
    expect(table).toHaveLength(6);
  });

  it('has a default that is legal', () => {
    for (const { values, default: byDefault } of table) {
      if (values !== null) expect(values).toContain(byDefault);
    }
  });

  it('has a constant for each variable, called by its name', () => {
    const values = new Map(Object.entries<unknown>(envPackage));
    const names = table.map(({ name }) => name);
    expect(names.map((name) => values.get(name))).toEqual(names);
  });

  it('has no service’s variable among them', () => {
    expect(table.filter(({ name }) => isEnvVar(name))).toEqual([]);
  });
});
