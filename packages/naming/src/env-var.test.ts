import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ENV_VAR_PREFIX, envVarToIdentifier, identifierToEnvVar, toEnvVar } from './env-var.js';
import { matchesIdentifierPattern, toIdentifier } from './identifier.js';

const serviceIds = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}( [A-Za-z0-9]{1,8}){0,4}$/);

describe('toEnvVar', () => {
  it.each([
    ['ACM PCA', 'AWS_ENDPOINT_URL_ACM_PCA'],
    ['SFN', 'AWS_ENDPOINT_URL_SFN'],
    ['CloudWatch Logs', 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'],
    ['p8data', 'AWS_ENDPOINT_URL_P8DATA'],
  ])('makes of %s %s', (serviceId, envVar) => {
    expect(toEnvVar(serviceId)).toBe(envVar);
  });

  it('refuses a value that is not a serviceId', () => {
    expect(() => toEnvVar('acm_pca')).toThrow(
      expect.objectContaining({ code: 'EP_NAMING_SERVICE_ID', value: 'acm_pca' }),
    );
  });

  it('makes the prefix and the serviceId in capitals', () => {
    fc.assert(
      fc.property(serviceIds, (serviceId) => {
        const envVar: string = toEnvVar(serviceId);
        expect(envVar.startsWith(ENV_VAR_PREFIX)).toBe(true);
        expect(envVar.slice(ENV_VAR_PREFIX.length).replaceAll('_', ' ')).toBe(
          serviceId.toUpperCase(),
        );
      }),
    );
  });
});

describe('identifierToEnvVar', () => {
  it.each(['', 'ACM', 'acm-pca', 'acm_', 'ACM PCA', '__proto__'])('refuses %j', (value) => {
    expect(() => identifierToEnvVar(value)).toThrow(
      expect.objectContaining({ code: 'EP_NAMING_IDENTIFIER', value }),
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

  it.each([
    ['nothing after the prefix', 'AWS_ENDPOINT_URL_'],
    ['the prefix without its last underscore', 'AWS_ENDPOINT_URL'],
    ['small letters', 'aws_endpoint_url_s3'],
    ['a small name', 'AWS_ENDPOINT_URL_s3'],
    ['another prefix of the same length', 'GCP_ENDPOINT_URL_S3'],
    ['a hyphen', 'AWS_ENDPOINT_URL_ACM-PCA'],
    ['two underscores', 'AWS_ENDPOINT_URL_ACM__PCA'],
    ['a letter that lower-cases into ASCII', 'AWS_ENDPOINT_URL_\u212AMS'],
    ['a line break after', 'AWS_ENDPOINT_URL_S3\n'],
    ['an identifier', 's3'],
    ['the empty string', ''],
    ['nothing at all', undefined],
    ['a number', 5],
  ])('refuses %s', (_what, value) => {
    expect(() => envVarToIdentifier(value as string)).toThrow(
      expect.objectContaining({
        code: 'EP_NAMING_ENV_VAR',
        value,
        message: expect.stringContaining('must be AWS_ENDPOINT_URL_ and an identifier in capitals'),
      }),
    );
  });

  it('accepts nothing but what identifierToEnvVar makes', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string().map((end) => `${ENV_VAR_PREFIX}${end}`),
      fc.stringMatching(/^[A-Z0-9_]{1,8}$/).map((end) => `${ENV_VAR_PREFIX}${end}`),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const right =
          value.startsWith(ENV_VAR_PREFIX) &&
          value === value.toUpperCase() &&
          matchesIdentifierPattern(value.slice(ENV_VAR_PREFIX.length).toLowerCase());
        let identifier: string | undefined;
        try {
          identifier = envVarToIdentifier(value);
        } catch (error) {
          expect(error).toMatchObject({ code: 'EP_NAMING_ENV_VAR', value });
        }
        expect(identifier !== undefined).toBe(right);
        if (identifier !== undefined) expect(identifierToEnvVar(identifier)).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});
