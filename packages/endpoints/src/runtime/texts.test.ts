import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { split } from './split.js';
import { substring } from './substring.js';
import { uriEncode } from './uri-encode.js';

describe('substring', () => {
  it.each([
    ['abcdef', 0, 2, false, 'ab'],
    ['abcdef', 0, 2, true, 'ef'],
    ['abcdef', 2, 4, true, 'cd'],
    ['ab', 0, 2, true, 'ab'],
    ['a', 0, 2, false, undefined],
    ['abc', 2, 2, false, undefined],
    ['abc', 3, 1, false, undefined],
    ['äbc', 1, 2, false, undefined],
  ])('of %j from %i to %i, reverse %j, is %j', (value, start, stop, reverse, expected) => {
    expect(substring(value, start, stop, reverse)).toBe(expected);
  });
});

describe('split', () => {
  it.each([
    ['a--b--c', '--', 0, ['a', 'b', 'c']],
    ['a--b--c', '--', 1, ['a--b--c']],
    ['a--b--c', '--', 2, ['a', 'b--c']],
    ['a--b--c', '--', 3, ['a', 'b', 'c']],
    ['a--b--c', '--', 9, ['a', 'b', 'c']],
    ['', '--', 0, ['']],
    ['--', '--', 0, ['', '']],
    ['abc', '--', 2, ['abc']],
  ])('%j at %j into %i is %j', (value, delimiter, limit, expected) => {
    expect(split(value, delimiter, limit)).toEqual(expected);
  });

  it('loses nothing, whatever the limit', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.nat(5),
        (value, delimiter, limit) => {
          const parts = split(value, delimiter, limit);
          expect(parts.join(delimiter)).toBe(value);
          if (limit > 0) expect(parts.length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});

describe('uriEncode', () => {
  it.each([
    ['aZ09-_.~', 'aZ09-_.~'],
    [" /!'()*:", '%20%2F%21%27%28%29%2A%3A'],
    ['ü€😀', '%C3%BC%E2%82%AC%F0%9F%98%80'],
    ['\ud800x', '%EF%BF%BDx'],
  ])('of %j is %s', (value, expected) => {
    expect(uriEncode(value)).toBe(expected);
  });

  it('is undone by the platform', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        expect(decodeURIComponent(uriEncode(value))).toBe(value);
        expect(uriEncode(value)).toMatch(/^([A-Za-z0-9\-_.~]|%[0-9A-F]{2})*$/);
      }),
    );
  });
});
