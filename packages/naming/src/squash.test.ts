import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toIdentifier } from './identifier.js';
import { toJsPackage } from './sdk-names.js';
import { squash } from './squash.js';

describe('squash', () => {
  it.each([
    ['CloudWatch Logs', 'cloudwatchlogs'],
    ['cloudwatch-logs', 'cloudwatchlogs'],
    ['CLOUDWATCH_LOGS', 'cloudwatchlogs'],
    [' S 3 ', 's3'],
    ['AWS::Logs', 'awslogs'],
    ['\0a\nb\u2028c', 'abc'],
    ['Café', 'caf'],
    ['', ''],
    ['---', ''],
  ])('makes of %j %j', (name, key) => {
    expect(squash(name)).toBe(key);
  });

  it('leaves small ASCII letters and digits, and squashes no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(squash(name)).toMatch(/^[a-z0-9]*$/);
        expect(squash(squash(name))).toBe(squash(name));
      }),
    );
  });

  it('brings the spellings of one serviceId together', () => {
    const serviceIds = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}( [A-Za-z0-9]{1,8}){0,4}$/);
    fc.assert(
      fc.property(serviceIds, (serviceId) => {
        const key = serviceId.replaceAll(' ', '').toLowerCase();
        expect(squash(serviceId)).toBe(key);
        expect(squash(toIdentifier(serviceId))).toBe(key);
        expect(squash(toJsPackage(serviceId))).toBe(`awssdkclient${key}`);
      }),
    );
  });
});
