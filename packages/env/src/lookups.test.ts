import { readFileSync } from 'node:fs';

import { type Identifier, identifiers, serviceIdOf } from '@ep/identifiers';
import data from '@ep/identifiers/data.json' with { type: 'json' };
import { identifierToEnvVar, toEnvVar } from '@ep/naming';
import { describe, expect, it } from 'vitest';

import * as envPackage from './index.js';
import { endpointUrlOf, type EnvVar, envVarOf, identifierOfEnvVar, isEnvVar } from './index.js';

const constants = Object.entries<unknown>(envPackage).flatMap(([name, value]) =>
  typeof value === 'string' ? [{ name, value }] : [],
);

const nearMisses: unknown[] = [
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_',
  'AWS_ENDPOINT_URL_LOGS',
  'AWS_ENDPOINT_URL_STEPFUNCTIONS',
  'AWS_ENDPOINT_URL_SECRETSMANAGER',
  'AWS_ENDPOINT_URL_ROUTE53',
  'aws_endpoint_url_s3',
  'AWS_ENDPOINT_URL_s3',
  'Aws_Endpoint_Url_S3',
  'AWS-ENDPOINT-URL-S3',
  'AWS_ENDPOINT_URL_ACM-PCA',
  'AWS_ENDPOINT_URL_ACM__PCA',
  'AWS_ENDPOINT_URL__S3',
  'AWS_ENDPOINT_URLS_S3',
  'GCP_ENDPOINT_URL_S3',
  'AWS_ENDPOINT_S3',
  'AWS_S3_ENDPOINT',
  'S3',
  's3',
  ' AWS_ENDPOINT_URL_S3',
  'AWS_ENDPOINT_URL_S3 ',
  'AWS_ENDPOINT_URL_S3\n',
  'AWS_ENDPOINT_URL_S3\0',
  'AWS_ENDPOINT_URL_\u212AMS',
  'AWS_ENDPOINT_URL___PROTO__',
  'AWS_ENDPOINT_URL_CONSTRUCTOR',
  '__proto__',
  '',
  undefined,
  null,
  7,
  {},
  ['AWS_ENDPOINT_URL_S3'],
  Object('AWS_ENDPOINT_URL_S3'),
];

describe('envVarOf and identifierOfEnvVar', () => {
  it('are each other’s reverse over all services, and agree with the transform', () => {
    for (const identifier of identifiers) {
      const envVar: EnvVar = envVarOf(identifier);
      expect(envVar).toBe(toEnvVar(serviceIdOf(identifier)));
      expect(envVar).toBe(identifierToEnvVar(identifier));
      expect(identifierOfEnvVar(envVar)).toBe(identifier);
    }
  });

  it('refuse what is none, and say so', () => {
    expect(() => envVarOf('logs' as Identifier)).toThrow(
      '"logs" is not an identifier; try suggestEnvVar [EP_NAMING_UNKNOWN]',
    );
    expect(() => identifierOfEnvVar('AWS_ENDPOINT_URL_LOGS' as EnvVar)).toThrow(
      '"AWS_ENDPOINT_URL_LOGS" is not the variable of a service; try suggestEnvVar [EP_NAMING_UNKNOWN]',
    );
  });

  it.each(nearMisses)('refuse a near miss (%#)', (value) => {
    const error = expect.objectContaining({ code: 'EP_NAMING_UNKNOWN', value });
    expect(() => identifierOfEnvVar(value as EnvVar)).toThrow(error);
  });

  it.each(['', 'S3', 'acm-pca', 'ACM PCA', '__proto__', undefined, null, ['s3']])(
    'makes no variable of %j',
    (value) => {
      const error = expect.objectContaining({ code: 'EP_NAMING_UNKNOWN', value });
      expect(() => envVarOf(value as Identifier)).toThrow(error);
    },
  );
});

describe('isEnvVar', () => {
  it('accepts every service’s, retired ones included', () => {
    const made = identifiers.map((identifier) => identifierToEnvVar(identifier));
    expect(made.filter((envVar) => !isEnvVar(envVar))).toEqual([]);
    expect(isEnvVar('AWS_ENDPOINT_URL_WORKLINK')).toBe(true);
  });

  it.each(nearMisses)('refuses a near miss (%#)', (value) => {
    expect(isEnvVar(value)).toBe(false);
  });
});

describe('the constants', () => {
  it('are each their name', () => {
    expect(constants.filter(({ name, value }) => name !== value)).toEqual([]);
  });

  it('are one a service, and the settings', () => {
    const ofServices = constants.map(({ value }) => value).filter(isEnvVar);
    expect(ofServices).toHaveLength(identifiers.length);
    const others = constants.filter(({ value }) => !isEnvVar(value)).map(({ name }) => name);
    expect(new Set(others)).toEqual(new Set(envPackage.settings.map(({ name }) => name)));
  });

  it.each([
    ['generated/env-vars.ts', /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const ([A-Z0-9_]+) =/g],
    ['generated/process-env.ts', /\/\*\*((?:(?!\*\/)[^])*)\*\/\n {2}(\w+)\?: string;/g],
  ])('in %s are deprecated where the service is retired, with the day', (path, entry) => {
    const source = readFileSync(new URL(path, import.meta.url), 'utf8');
    const days = [...source.matchAll(entry)].map(([, text = '', name]) => [
      name,
      text.includes('@deprecated') ? /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] : null,
    ]);
    expect(days).toEqual(data.services.map(({ envVar, retired }) => [envVar, retired]));
  });
});

describe('endpointUrlOf', () => {
  const env = {
    AWS_ENDPOINT_URL: 'http://all',
    AWS_ENDPOINT_URL_SFN: 'http://one',
    AWS_ENDPOINT_URL_S3: '',
  };

  it("reads the service's own variable", () => {
    expect(endpointUrlOf('sfn', env)).toBe('http://one');
  });

  it.each(['s3', 'sqs'] as const)(
    'answers undefined where that is empty or not set: %s',
    (identifier) => {
      expect(endpointUrlOf(identifier, env)).toBeUndefined();
    },
  );
});
