import { readFileSync } from 'node:fs';

import { matchesServiceIdPattern, toIdentifier } from '@ep/naming';
import { describe, expect, it } from 'vitest';

import {
  identifierOf,
  identifiers,
  isIdentifier,
  isServiceId,
  serviceIdOf,
  type Identifier,
  type ServiceId,
} from './index.js';

/** What a look-up in a plain object, or a loose comparison, would take for a name. */
const hostile: unknown[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  'undefined',
  '0',
  0,
  null,
  undefined,
  Number.NaN,
  {},
  [],
  ['s3'],
  Object('s3'),
  { toString: () => 's3' },
  Symbol('s3'),
  's3 ',
  's3\n',
  's3\0',
  'x'.repeat(10_000),
];

/** The pairs of names in a generated interface. */
function promised(name: string): (readonly string[])[] {
  const source = readFileSync(new URL('generated/service-ids.ts', import.meta.url), 'utf8');
  const [, body = ''] = new RegExp(`interface ${name} \\{([^}]*)\\}`).exec(source) ?? [];
  return [...body.matchAll(/^ {2}readonly '?([^':]+)'?: '([^']+)';$/gm)].map((pair) =>
    pair.slice(1),
  );
}

describe('identifierOf and serviceIdOf', () => {
  it('are each other’s reverse over all services', () => {
    for (const identifier of identifiers) {
      expect(identifierOf(serviceIdOf(identifier))).toBe(identifier);
    }
  });

  it('agree with the transform over all services', () => {
    for (const identifier of identifiers) {
      const serviceId: string = serviceIdOf(identifier);
      expect(matchesServiceIdPattern(serviceId)).toBe(true);
      expect(toIdentifier(serviceId)).toBe(identifier);
    }
  });

  it.each([
    ['acm_pca', 'ACM PCA'],
    ['cloudwatch_logs', 'CloudWatch Logs'],
    ['sfn', 'SFN'],
    ['p8data', 'p8data'],
    ['b2bi', 'b2bi'],
    ['dynamodb', 'DynamoDB'],
    ['elastic_load_balancing_v2', 'Elastic Load Balancing v2'],
    ['lex_runtime_v2', 'Lex Runtime V2'],
    ['iot_1click_devices_service', 'IoT 1Click Devices Service'],
    ['codestar_connections', 'CodeStar connections'],
    ['simspaceweaver', 'SimSpaceWeaver'],
    ['apigatewaymanagementapi', 'ApiGatewayManagementApi'],
  ] as const)('know that %s is %s', (identifier, serviceId) => {
    expect(serviceIdOf(identifier)).toBe(serviceId);
    expect(identifierOf(serviceId)).toBe(identifier);
  });

  it('return the serviceIds that the types promise, capital by capital', () => {
    expect(promised('ServiceIdByIdentifier')).toEqual(
      identifiers.map((identifier) => [identifier, serviceIdOf(identifier)]),
    );
  });

  it('return the identifiers that the types promise', () => {
    expect(promised('IdentifierByServiceId')).toEqual(
      identifiers.map((identifier) => {
        const serviceId = serviceIdOf(identifier);
        return [serviceId, identifierOf(serviceId)];
      }),
    );
  });

  it.each(hostile)('refuse a value that is not a name (%#)', (value) => {
    const error = expect.objectContaining({ code: 'EP_NAMING_UNKNOWN', value });
    expect(() => identifierOf(value as ServiceId)).toThrow(error);
    expect(() => serviceIdOf(value as Identifier)).toThrow(error);
  });

  it('refuse a name of the other system, and say which was wanted', () => {
    expect(() => identifierOf('acm_pca' as ServiceId)).toThrow(
      '"acm_pca" is not a serviceId; try findServices of @ep/identifiers/crosswalk [EP_NAMING_UNKNOWN]',
    );
    expect(() => serviceIdOf('ACM PCA' as Identifier)).toThrow(
      '"ACM PCA" is not an identifier; try findServices of @ep/identifiers/crosswalk [EP_NAMING_UNKNOWN]',
    );
  });
});

describe('isIdentifier and isServiceId', () => {
  it('accept every service’s, retired ones included', () => {
    expect(identifiers.filter((identifier) => !isIdentifier(identifier))).toEqual([]);
    expect(identifiers.filter((identifier) => !isServiceId(serviceIdOf(identifier)))).toEqual([]);
    expect(isIdentifier('worklink')).toBe(true);
    expect(isServiceId('WorkLink')).toBe(true);
  });

  it('tell identifiers, serviceIds and other names apart', () => {
    expect(['ACM PCA', 'acm-pca', 'ACM_PCA', 'logs', 'stepfunctions'].filter(isIdentifier)).toEqual(
      [],
    );
    expect(['acm_pca', 'acm pca', 'Acm Pca', 'ACM  PCA', 'Logs'].filter(isServiceId)).toEqual([]);
  });

  it.each(hostile)('refuse a value that is not a name (%#)', (value) => {
    expect(isIdentifier(value)).toBe(false);
    expect(isServiceId(value)).toBe(false);
  });
});
