import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { envVarToIdentifier, identifierToEnvVar, toEnvVar } from './env-var.js';
import { matchesIdentifierPattern, toIdentifier } from './identifier.js';
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
});

describe('envVarToIdentifier', () => {
  it('reverses toEnvVar and identifierToEnvVar', () => {
    fc.assert(
      fc.property(serviceIds, (serviceId) => {
        const envVar: string = toEnvVar(serviceId);
        const identifier: string = toIdentifier(serviceId);
        expect(envVarToIdentifier(envVar)).toBe(identifier);
        expect(identifierToEnvVar(identifier)).toBe(envVar);
      }),
    );
  });

  it('accepts nothing but what identifierToEnvVar makes', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string().map((end) => `AWS_ENDPOINT_URL_${end}`),
    );
    fc.assert(
      fc.property(anything, (value) => {
        let identifier: string;
        try {
          identifier = envVarToIdentifier(value);
        } catch (error) {
          expect(error).toMatchObject({ code: 'EP_NAMING_ENV_VAR', value });
          return;
        }
        expect(identifierToEnvVar(identifier)).toBe(value);
      }),
    );
  });
});
