import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import data from './generated/data.json' with { type: 'json' };
import * as identifiersPackage from './index.js';
import { identifiers } from './index.js';

const constants = Object.entries<unknown>(identifiersPackage).flatMap(([name, value]) =>
  typeof value === 'string' ? [{ name, value }] : [],
);

describe('identifiers', () => {
  it('has every service that was ever known: 465 and more, none removed', () => {
    expect(identifiers.length).toBeGreaterThanOrEqual(465);
    expect(new Set(identifiers).size).toBe(identifiers.length);
  });

  it('is sorted by code unit, whatever the locale', () => {
    expect(identifiers.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(identifiers);
  });

  it('keeps the services that an archive leaves out or that are gone', () => {
    const rare = ['ec2', 'p8data', 'transcribe_streaming', 'worklink', 'alexa_for_business'];
    expect(identifiers).toEqual(expect.arrayContaining(rare));
  });
});

describe('the constants', () => {
  it('are each their name in small letters', () => {
    expect(constants.filter(({ name, value }) => value !== name.toLowerCase())).toEqual([]);
    expect(constants.filter(({ name }) => name !== name.toUpperCase())).toEqual([]);
  });

  it('are the tuple’s members, one a service', () => {
    expect(constants).toHaveLength(identifiers.length);
    expect(new Set(constants.map(({ value }) => value))).toEqual(new Set(identifiers));
  });
});

it('marks the constants of retired services as deprecated, with the day, and no other', () => {
  const source = readFileSync(new URL('generated/constants.ts', import.meta.url), 'utf8');
  const documented = source.matchAll(/\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const ([A-Z0-9_]+) =/g);
  const days = [...documented].map(([, text = '', name = '']) => [
    name.toLowerCase(),
    text.includes('@deprecated') ? /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] : null,
  ]);
  expect(days).toEqual(data.services.map(({ identifier, retired }) => [identifier, retired]));
});

it('exports the constants, the tuple and the look-ups, and nothing else', () => {
  const others = Object.keys(identifiersPackage).filter((name) => !/^[A-Z0-9_]+$/.test(name));
  expect(others.toSorted()).toEqual([
    'identifierOf',
    'identifiers',
    'isIdentifier',
    'isServiceId',
    'serviceIdOf',
  ]);
});
