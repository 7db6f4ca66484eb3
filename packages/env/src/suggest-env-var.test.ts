import data from '@ep/identifiers/data.json' with { type: 'json' };
import { ENV_VAR_PREFIX } from '@ep/naming';
import { describe, expect, it } from 'vitest';

import { isEnvVar, suggestEnvVar } from './index.js';

type Service = (typeof data.services)[number];

function present(...names: (string | null)[]): string[] {
  return names.filter((name) => name !== null);
}

/** The variable that somebody guesses who knows a service by `name`. */
function guess(name: string): string {
  return ENV_VAR_PREFIX + name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_');
}

/** The guesses that lead nowhere: the right variable is not in the list, or only near. */
function lost(namesOf: (service: Service) => string[]): string[] {
  return data.services.flatMap((service) =>
    namesOf(service)
      .map(guess)
      .filter((wrong) => {
        const right = suggestEnvVar(wrong).find(({ envVar }) => envVar === service.envVar);
        return right === undefined || right.match === 'near';
      }),
  );
}

describe('a guess from', () => {
  it.each<[string, (service: Service) => string[]]>([
    ['the CLI command', ({ names }) => names.cli],
    ['the boto3 client', ({ names }) => names.boto3],
    ['the endpoint prefix', ({ names }) => present(names.endpointPrefix)],
    ['the signing name', ({ names }) => present(names.signingName)],
    ['the ARN namespace', ({ names }) => present(names.arnNamespace)],
    ['the squashed name', ({ names }) => [names.goModule]],
    ['the squashed client', ({ names }) => names.boto3.map((name) => name.replaceAll('-', ''))],
    ['the name in full', ({ names }) => names.titles],
  ])('%s leads to the right variable, for every service', (_what, namesOf) => {
    const guesses = data.services.flatMap((service) =>
      namesOf(service).filter((name) => guess(name) !== service.envVar),
    );
    expect(guesses.length).toBeGreaterThan(50);
    expect(lost(namesOf)).toEqual([]);
  });

  it('the JavaScript package is never wrong', () => {
    for (const { envVar, names } of data.services) {
      expect(guess(names.jsPackage.replace('@aws-sdk/client-', ''))).toBe(envVar);
    }
  });
});

describe('suggestEnvVar', () => {
  it('says of every right variable that it is right, and itself', () => {
    for (const { envVar, identifier, serviceId, renamedTo } of data.services) {
      expect(suggestEnvVar(envVar)[renamedTo === null ? 0 : 1]).toEqual({
        envVar,
        identifier,
        serviceId,
        match: 'exact',
        names: [{ system: 'envVar', name: envVar }],
      });
    }
  });

  it('leads from the variable of a renamed service to that of its new name', () => {
    const [first, second] = suggestEnvVar('AWS_ENDPOINT_URL_SSMSAP');
    expect(first).toMatchObject({ envVar: 'AWS_ENDPOINT_URL_SSM_SAP', match: 'exact' });
    expect(second).toMatchObject({ envVar: 'AWS_ENDPOINT_URL_SSMSAP', match: 'exact' });
  });

  it.each([
    ['AWS_ENDPOINT_URL_LOGS', 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'],
    ['AWS_ENDPOINT_URL_SECRETSMANAGER', 'AWS_ENDPOINT_URL_SECRETS_MANAGER'],
    ['AWS_ENDPOINT_URL_STEPFUNCTIONS', 'AWS_ENDPOINT_URL_SFN'],
    ['AWS_ENDPOINT_URL_STATES', 'AWS_ENDPOINT_URL_SFN'],
    ['AWS_ENDPOINT_URL_ROUTE53', 'AWS_ENDPOINT_URL_ROUTE_53'],
    ['AWS_ENDPOINT_URL_EVENTS', 'AWS_ENDPOINT_URL_EVENTBRIDGE'],
    ['AWS_ENDPOINT_URL_COGNITO_IDP', 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'],
    ['AWS_ENDPOINT_URL_ELBV2', 'AWS_ENDPOINT_URL_ELASTIC_LOAD_BALANCING_V2'],
    ['AWS_ENDPOINT_URL_DDB', 'AWS_ENDPOINT_URL_DYNAMODB'],
    ['AWS_ENDPOINT_URL_AMAZON_SQS', 'AWS_ENDPOINT_URL_SQS'],
    ['AWS_ENDPOINT_URL_AWS_LAMBDA', 'AWS_ENDPOINT_URL_LAMBDA'],
    ['AWS_ENDPOINT_URL_DYNAMODBB', 'AWS_ENDPOINT_URL_DYNAMODB'],
    ['SQS_ENDPOINT', 'AWS_ENDPOINT_URL_SQS'],
    ['logs', 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'],
  ])('of %s leads with %s', (wrong, right) => {
    expect(isEnvVar(wrong)).toBe(false);
    expect(suggestEnvVar(wrong)[0]?.envVar).toBe(right);
  });

  it.each([
    ['AWS_ENDPOINT_URL_RDS', 'AWS_ENDPOINT_URL_DOCDB'],
    ['AWS_ENDPOINT_URL_RDS', 'AWS_ENDPOINT_URL_NEPTUNE'],
    ['AWS_ENDPOINT_URL_BEDROCK', 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME'],
  ])('of the right variable %s also tells of %s, which shares the name', (name, other) => {
    const suggestions = suggestEnvVar(name);
    expect(suggestions[0]).toMatchObject({ envVar: name, match: 'exact' });
    expect(suggestions.find(({ envVar }) => envVar === other)?.match).toBe('squashed');
  });

  it('marks a guess by spelling alone as near', () => {
    const matches = suggestEnvVar('AWS_ENDPOINT_URL_DYNAMODBB').map(({ match }) => match);
    expect(new Set(matches)).toEqual(new Set(['near']));
  });

  it.each(['', 'PATH', 'HOME', 'AWS_REGION', 'AWS_ENDPOINT_URL', 'AWS_USE_FIPS_ENDPOINT'])(
    'has nothing to say of %j',
    (name) => {
      expect(suggestEnvVar(name)).toEqual([]);
    },
  );
});
