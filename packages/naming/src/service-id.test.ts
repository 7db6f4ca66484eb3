import { describe, expect, it } from 'vitest';

import {
  assertServiceIdPattern,
  matchesServiceIdPattern,
  SERVICE_ID_PATTERN,
} from './service-id.js';

const hostile: unknown[] = [
  undefined,
  null,
  0,
  true,
  {},
  ['ACM'],
  Symbol('ACM'),
  { toString: () => 'ACM' },
  Object('ACM'),
];

describe('matchesServiceIdPattern', () => {
  it.each(['ACM', 'ACM PCA', 'S3', 'p8data', 'IoT 1Click Devices Service', 'Route 53'])(
    'accepts %j',
    (value) => {
      expect(matchesServiceIdPattern(value)).toBe(true);
    },
  );

  it.each([
    ['the empty string', ''],
    ['a space before', ' ACM'],
    ['a space after', 'ACM '],
    ['two spaces', 'ACM  PCA'],
    ['a digit first', '1Click'],
    ['a hyphen', 'acm-pca'],
    ['an underscore', 'acm_pca'],
    ['a tab', 'ACM\tPCA'],
    ['a line break after', 'ACM\n'],
    ['a no-break space', 'ACM\u00A0PCA'],
    ['a letter beyond ASCII', 'Ämter'],
    ['a letter that lower-cases into ASCII', '\u212AMS'],
    ['a name from the prototype', '__proto__'],
  ])('refuses %s', (_what, value) => {
    expect(matchesServiceIdPattern(value)).toBe(false);
  });

  it('refuses a value that is not a string, even where it looks like a serviceId', () => {
    expect(hostile.filter(matchesServiceIdPattern)).toEqual([]);
  });

  it('answers alike every time: the pattern keeps no place', () => {
    expect(SERVICE_ID_PATTERN.flags).toBe('');
    expect([1, 2, 3].map(() => matchesServiceIdPattern('ACM PCA'))).toEqual([true, true, true]);
  });

  // A pattern that tries each word again from each place would take many minutes.
  it('reads a long value that almost matches once', () => {
    expect(matchesServiceIdPattern(`${'A '.repeat(500_000)}-`)).toBe(false);
  });
});

describe('assertServiceIdPattern', () => {
  it('lets a serviceId pass', () => {
    expect(() => assertServiceIdPattern('ACM PCA')).not.toThrow();
  });

  it.each(hostile)('names the code and the type of a value that is not a string (%#)', (value) => {
    expect(() => assertServiceIdPattern(value)).toThrow(
      expect.objectContaining({
        code: 'EP_NAMING_SERVICE_ID',
        value,
        message: expect.stringContaining(`a value of type ${typeof value} is not a serviceId`),
      }),
    );
  });
});
