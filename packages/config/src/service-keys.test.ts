import * as identifiersPackage from '@ep/identifiers';
import { describe, expect, it } from 'vitest';

import * as configPackage from './index.js';
import { isServiceKey, profileKeys, serviceKeys } from './index.js';

function stringsOf(exported: Record<string, unknown>): Map<string, unknown> {
  return new Map(Object.entries(exported).filter(([, value]) => typeof value === 'string'));
}

describe('the service keys', () => {
  it('are the identifiers, in their order', () => {
    expect(serviceKeys).toEqual(identifiersPackage.identifiers);
  });

  it('have the identifiers’ constants, and there are no more but the profile keys’', () => {
    const others = new Set<unknown>(profileKeys.map(({ name }) => name));
    const ours = [...stringsOf(configPackage)].filter(([, value]) => !others.has(value));
    expect(new Map(ours)).toEqual(stringsOf(identifiersPackage));
    expect(ours.length).toBe(serviceKeys.length);
  });

  it('share no name with a profile key', () => {
    expect(profileKeys.filter(({ name }) => isServiceKey(name))).toEqual([]);
  });
});

describe('isServiceKey', () => {
  it('accepts every service’s key', () => {
    expect(serviceKeys.filter((key) => !isServiceKey(key))).toEqual([]);
  });

  it.each(['', 'ACM_PCA', 'acm-pca', 'logs', '__proto__', 'endpoint_url', undefined, ['s3']])(
    'refuses %j',
    (value) => {
      expect(isServiceKey(value)).toBe(false);
    },
  );
});
