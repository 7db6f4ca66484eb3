import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assertIdentifierPattern, matchesIdentifierPattern, toIdentifier } from './identifier.js';
import { isNamingError } from './naming-error.js';
import { matchesServiceIdPattern } from './service-id.js';

const serviceIds = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}( [A-Za-z0-9]{1,8}){0,4}$/)
  .filter(matchesServiceIdPattern);

describe('toIdentifier', () => {
  it.each([
    ['ACM PCA', 'acm_pca'],
    ['CloudWatch Logs', 'cloudwatch_logs'],
    ['p8data', 'p8data'],
    ['IoT 1Click Devices Service', 'iot_1click_devices_service'],
  ])('makes of %s %s', (serviceId, identifier) => {
    expect(toIdentifier(serviceId)).toBe(identifier);
  });

  it.each(['', ' ', 'ACM  PCA', ' ACM', 'ACM ', 'acm-pca', 'acm_pca', '1st', 'Ä', 'S3\n'])(
    'refuses %j with code, value and rule',
    (value) => {
      try {
        toIdentifier(value);
        expect.unreachable();
      } catch (error) {
        expect(isNamingError(error)).toBe(true);
        expect(error).toMatchObject({ code: 'EP_NAMING_SERVICE_ID', value });
        expect(error).toHaveProperty('rule', expect.stringContaining('must be words'));
        expect(error).toHaveProperty('message', expect.stringContaining(JSON.stringify(value)));
      }
    },
  );

  it('makes an identifier of every serviceId, letter for letter', () => {
    fc.assert(
      fc.property(serviceIds, (serviceId) => {
        const identifier: string = toIdentifier(serviceId);
        expect(matchesIdentifierPattern(identifier)).toBe(true);
        expect(identifier.replaceAll('_', ' ')).toBe(serviceId.toLowerCase());
      }),
    );
  });

  it('makes different identifiers of serviceIds that differ in more than case', () => {
    fc.assert(
      fc.property(serviceIds, serviceIds, (a, b) => {
        const same = a.toLowerCase() === b.toLowerCase();
        expect((toIdentifier(a) as string) === toIdentifier(b)).toBe(same);
      }),
    );
  });

  it('makes an identifier of nothing but a serviceId', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), serviceIds), (value) => {
        let identifier: string | undefined;
        try {
          identifier = toIdentifier(value);
        } catch (error) {
          expect(error).toMatchObject({ code: 'EP_NAMING_SERVICE_ID', value });
        }
        expect(identifier !== undefined).toBe(matchesServiceIdPattern(value));
      }),
    );
  });
});

describe('matchesIdentifierPattern', () => {
  it.each(['acm', 'acm_pca', 's3', 'route_53', 'iot_1click_devices_service'])(
    'accepts %j',
    (value) => {
      expect(matchesIdentifierPattern(value)).toBe(true);
    },
  );

  it.each([
    '',
    '_',
    'acm_',
    '_acm',
    'acm__pca',
    'acm-pca',
    'acm pca',
    'ACM',
    '1st',
    'acm\n',
    '__proto__',
    undefined,
    null,
    7,
    {},
    ['acm'],
  ])('refuses %j', (value) => {
    expect(matchesIdentifierPattern(value)).toBe(false);
  });
});

describe('assertIdentifierPattern', () => {
  it('lets an identifier pass', () => {
    expect(() => assertIdentifierPattern('acm_pca')).not.toThrow();
  });

  it.each(['ACM PCA', '', undefined, ['acm']])('refuses %j with code and value', (value) => {
    expect(() => assertIdentifierPattern(value)).toThrow(
      expect.objectContaining({
        code: 'EP_NAMING_IDENTIFIER',
        value,
        message: expect.stringContaining('is not an identifier: it must be words of small letters'),
      }),
    );
  });
});
