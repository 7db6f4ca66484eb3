import { describe, expect, it } from 'vitest';

import {
  endpointSettings,
  otherSettings,
  settingDescriptions,
  type SettingFacts,
} from './index.js';

const all = { ...endpointSettings, ...otherSettings };
const table: readonly (readonly [string, SettingFacts])[] = Object.entries(all);

describe('endpointSettings and otherSettings', () => {
  it('have no name in common', () => {
    const names = [...Object.keys(endpointSettings), ...Object.keys(otherSettings)];
    expect(table).toHaveLength(names.length);
  });

  it('have each variable and each key once', () => {
    const variables = table.flatMap(([, { variable, otherVariable }]) => [variable, otherVariable]);
    const keys = table.flatMap(([, { key, misspeltKey }]) => [key, misspeltKey]);
    const s3Keys = table.map(([, { s3Key }]) => s3Key);
    for (const names of [variables, keys, s3Keys]) {
      const set = names.filter((name) => name !== null && name !== undefined);
      expect(new Set(set).size).toBe(set.length);
    }
  });

  it.each(table)('%s has a place, in the usual spelling', (_, facts) => {
    const { variable, otherVariable, key, misspeltKey, s3Key } = facts;
    expect([variable, key, s3Key].some((place) => typeof place === 'string')).toBe(true);
    for (const name of [variable, otherVariable])
      expect(name ?? 'AWS_X').toMatch(/^AWS_[A-Z0-9_]+$/);
    for (const name of [key, misspeltKey, s3Key]) expect(name ?? 'x').toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it.each(table)('%s has a legal default, where it has one', (_, facts) => {
    if (Array.isArray(facts.values)) expect([null, ...facts.values]).toContain(facts.default);
  });
});

describe('settingDescriptions', () => {
  it.each(Object.entries(settingDescriptions))('says in one sentence what %s is for', (_, text) => {
    expect(text).toMatch(/^[A-Z][^.]{20,}\.$/);
  });
});
