import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import data from '../generated/data.json' with { type: 'json' };
import { findServices, type NamingSystem, namingSystems } from './index.js';

/** Every name of a service that the catalog has, with its system. */
function namesOf(service: (typeof data.services)[number]): [NamingSystem, string][] {
  const { serviceId, identifier, envVar, names } = service;
  const named: Record<Exclude<NamingSystem, 'alias'>, readonly (string | null)[]> = {
    identifier: [identifier],
    serviceId: [serviceId],
    envVar: [envVar],
    jvmProperty: [names.jvmProperty],
    jsPackage: [names.jsPackage],
    goModule: [names.goModule],
    boto3: names.boto3,
    cli: names.cli,
    title: names.titles,
    endpointPrefix: [names.endpointPrefix],
    signingName: [names.signingName],
    arnNamespace: [names.arnNamespace],
  };
  return Object.entries(named).flatMap(([system, list]) =>
    list.flatMap((name): [NamingSystem, string][] =>
      name === null ? [] : [[system as NamingSystem, name]],
    ),
  );
}

/** A service has the names, too, that it had before AWS renamed it. */
const allNames = data.services.flatMap((service) =>
  [service.identifier, service.renamedTo]
    .filter((identifier) => identifier !== null)
    .flatMap((identifier) =>
      namesOf(service).map(([system, name]) => ({ identifier, system, name })),
    ),
);
const allNamesOnce = [...new Set(allNames.map(({ name }) => name))];

function identifiersFor(name: string): string[] {
  return findServices(name).map(({ identifier }) => identifier);
}

describe('a name of a service', () => {
  it('finds it exactly, in every system, and says by which', () => {
    const lost = allNames.filter(({ identifier, system, name }) => {
      const match = findServices(name).find((one) => one.identifier === identifier);
      return (
        match?.match !== 'exact' ||
        !match.names.some((one) => one.system === system && one.name === name)
      );
    });
    expect(lost).toEqual([]);
    expect(new Set(allNames.map(({ system }) => system)).size).toBe(namingSystems.length - 1);
    expect(allNames.length).toBeGreaterThan(10 * data.services.length);
  });

  it('finds exactly no service that has not that name', () => {
    const having = new Map<string, Set<string>>();
    for (const { identifier, name } of allNames) {
      having.set(name, (having.get(name) ?? new Set()).add(identifier));
    }
    for (const { name, services } of data.aliases) {
      for (const one of services) having.set(name, (having.get(name) ?? new Set()).add(one));
    }
    for (const [name, identifiers] of having) {
      const exact = findServices(name).filter(({ match }) => match === 'exact');
      expect(new Set(exact.map(({ identifier }) => identifier))).toEqual(identifiers);
    }
  });

  it.each<[string, (name: string) => string]>([
    ['in capitals', (name) => name.toUpperCase()],
    ['in small letters', (name) => name.toLowerCase()],
    ['with hyphens', (name) => name.replaceAll(/[ _]/g, '-')],
    ['with underscores', (name) => name.replaceAll(/[ -]/g, '_')],
    ['with spaces', (name) => name.replaceAll(/[_-]/g, ' ')],
    ['squashed', (name) => name.replaceAll(/[ _-]/g, '')],
  ])('finds it %s too', (_how, respell) => {
    const own = allNames.filter(({ system }) => !['title', 'envVar'].includes(system));
    const lost = own.filter(({ identifier, name }) => {
      const matches = findServices(respell(name));
      return !matches.some((one) => one.identifier === identifier && one.match !== 'near');
    });
    expect(lost).toEqual([]);
  });

  it.each(['Amazon ', 'AWS ', 'amazon-', 'AMAZON_', 'aws_'])(
    'finds it with %j before its serviceId',
    (before) => {
      const lost = data.services.filter(({ serviceId, identifier }) => {
        const matches = findServices(`${before}${serviceId}`);
        return !matches.some((one) => one.identifier === identifier && one.match !== 'near');
      });
      expect(lost.map(({ serviceId }) => serviceId)).toEqual([]);
    },
  );
});

describe('findServices', () => {
  it.each([
    ['logs', 'cloudwatch_logs', 'exact', 'boto3'],
    ['states', 'sfn', 'exact', 'endpointPrefix'],
    ['stepfunctions', 'sfn', 'exact', 'boto3'],
    ['cognito-idp', 'cognito_identity_provider', 'exact', 'boto3'],
    ['elbv2', 'elastic_load_balancing_v2', 'exact', 'boto3'],
    ['configservice', 'config_service', 'exact', 'goModule'],
    ['s3api', 's3', 'exact', 'cli'],
    ['@aws-sdk/client-sfn', 'sfn', 'exact', 'jsPackage'],
    ['aws.endpointUrlSfn', 'sfn', 'exact', 'jvmProperty'],
    ['CloudWatch Logs', 'cloudwatch_logs', 'exact', 'serviceId'],
    ['AWS_ENDPOINT_URL_SFN', 'sfn', 'exact', 'envVar'],
    ['Amazon Elastic File System', 'efs', 'exact', 'title'],
    ['ddb', 'dynamodb', 'exact', 'alias'],
    ['alb', 'elastic_load_balancing_v2', 'exact', 'alias'],
    ['msk', 'kafka', 'exact', 'alias'],
    ['AWS_ENDPOINT_URL_LOGS', 'cloudwatch_logs', 'squashed', 'boto3'],
    ['aws_endpoint_url_logs', 'cloudwatch_logs', 'squashed', 'boto3'],
    ['AWS_ENDPOINT_URL_STEP_FUNCTIONS', 'sfn', 'squashed', 'boto3'],
    ['CloudWatchLogs', 'cloudwatch_logs', 'squashed', 'identifier'],
    ['cloudwatch-logs', 'cloudwatch_logs', 'squashed', 'identifier'],
    ['CLOUDWATCHLOGS', 'cloudwatch_logs', 'squashed', 'identifier'],
    ['Elastic File System', 'efs', 'squashed', 'title'],
    ['AmazonSQS', 'sqs', 'squashed', 'identifier'],
    ['AWSLambda', 'lambda', 'squashed', 'identifier'],
    ['DDB', 'dynamodb', 'squashed', 'alias'],
    ['SQS_ENDPOINT', 'sqs', 'squashed', 'identifier'],
    ['AWS_SQS_ENDPOINT_URL', 'sqs', 'squashed', 'identifier'],
    ['AWS_ENDPOINT_SQS', 'sqs', 'squashed', 'identifier'],
  ])('of %j leads with %s, %s, by its %s', (name, identifier, match, system) => {
    const [first] = findServices(name);
    expect(first).toMatchObject({ identifier, match });
    expect(first?.names[0]?.system).toBe(system);
  });

  it.each([
    ['events', ['eventbridge', 'cloudwatch_events']],
    ['AWS_ENDPOINT_URL_EVENTS', ['eventbridge', 'cloudwatch_events']],
    ['elasticloadbalancing', ['elastic_load_balancing', 'elastic_load_balancing_v2']],
    ['rds', ['rds', 'docdb', 'neptune']],
    ['AWS_ENDPOINT_URL_RDS', ['rds', 'docdb', 'neptune']],
    ['email', ['sesv2', 'ses', 'pinpoint_email']],
    ['timestream', ['timestream_write', 'timestream_query']],
  ])('of the shared name %s answers with all services, the likeliest first', (name, expected) => {
    expect(identifiersFor(name)).toEqual(expected);
  });

  it.each(['RedshiftServerless', 'redshiftserverless', 'AWS_ENDPOINT_URL_REDSHIFTSERVERLESS'])(
    'of %s, which AWS renamed, leads with the new name, and has the old one after it',
    (name) => {
      const [first, second, ...more] = findServices(name);
      expect(first).toMatchObject({ identifier: 'redshift_serverless', match: 'exact' });
      expect(second).toMatchObject({ identifier: 'redshiftserverless', match: 'exact' });
      expect(more).toEqual([]);
    },
  );

  it('leads from every renamed service to its successor, and from no successor back', () => {
    const renamed = data.services.filter(({ renamedTo }) => renamedTo !== null);
    expect(renamed.map(({ identifier }) => identifier)).toEqual(['redshiftserverless', 'ssmsap']);
    for (const { serviceId, identifier, envVar, renamedTo } of renamed) {
      for (const name of [serviceId, identifier, envVar]) {
        expect(identifiersFor(name)).toEqual([renamedTo, identifier]);
      }
      expect(identifiersFor(renamedTo ?? '')[0]).toBe(renamedTo);
    }
  });

  it('leads with every alias’s services, in its order', () => {
    for (const { name, services } of data.aliases) {
      const found = identifiersFor(name);
      expect(found.slice(0, services.length)).toEqual(services);
    }
  });

  it('puts exact matches before squashed ones, and near ones beside neither', () => {
    const rank = { exact: 0, squashed: 1, near: 2 };
    for (const name of allNamesOnce) {
      const ranks = findServices(name).map(({ match }) => rank[match]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      expect(ranks).not.toContain(rank.near);
    }
  });

  it('names each service once, and each name of its once', () => {
    for (const name of [...allNamesOnce, 'conect', 'sqss']) {
      const matches = findServices(name);
      expect(new Set(matches.map(({ identifier }) => identifier)).size).toBe(matches.length);
      for (const { names } of matches) {
        const texts = names.map((one) => `${one.system} ${one.name}`);
        expect(new Set(texts).size).toBe(texts.length);
      }
    }
  });

  it('answers with the same list every time, whatever the caller does to one', () => {
    const before = structuredClone(findServices('logs'));
    (findServices('logs') as unknown[]).length = 0;
    expect(findServices('logs')).toEqual(before);
  });
});

describe('a near match', () => {
  it.each([
    ['dynamodbb', 'dynamodb'],
    ['dynmaodb', 'dynamodb'],
    ['AWS_ENDPOINT_URL_DYNAMODBB', 'dynamodb'],
    ['cloudformatoin', 'cloudformation'],
    ['AWS_ENDPOINT_URL_CLOUDWATCH_LOG', 'cloudwatch_logs'],
  ])('is found for the slip in %s, and marked', (name, identifier) => {
    const matches = findServices(name);
    expect(matches[0]).toMatchObject({ identifier, match: 'near' });
    expect(new Set(matches.map(({ match }) => match))).toEqual(new Set(['near']));
    expect(matches.length).toBeLessThanOrEqual(5);
  });

  it('does not stand in for a real name that lies near to another', () => {
    expect(identifiersFor('connect')).not.toContain('qconnect');
    expect(identifiersFor('AWS_ENDPOINT_URL_SIGNER')).not.toContain('signin');
    expect(identifiersFor('AWS_ENDPOINT_URL_SIGNIN')).not.toContain('signer');
  });

  it('is not made of short names, which are near to everything', () => {
    expect(['s4', 'sqz', 'xx', 'a'].flatMap(identifiersFor)).toEqual([]);
  });

  it('is not made of the prefix that all variables share', () => {
    expect(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_', '@aws-sdk/'].flatMap(identifiersFor)).toEqual(
      [],
    );
  });
});

describe('hostile input', () => {
  // Work that grows with the square of the length would take many minutes here.
  it.each([
    ['the empty string', ''],
    ['separators', ' _-:'],
    ['a million letters', 'x'.repeat(1_000_000)],
    ['a million letters after the prefix', `AWS_ENDPOINT_URL_${'X'.repeat(1_000_000)}`],
    ['a million separators', '_'.repeat(1_000_000)],
    ['what surrounds a name, over and over', 'AWS_ENDPOINT_'.repeat(100_000)],
    ['what follows a name, over and over', '_ENDPOINT_URL'.repeat(100_000)],
    ['control characters', '\0\u001B[31m\u0007\r\n'],
    ['half a pair of surrogates', '\uD800'],
    ['Object’s own names', 'constructor'],
    ['Object’s own names, too', 'hasOwnProperty'],
    ['a name that AWS does not have', 'kubernetes-dashboard'],
  ])('of %s finds nothing', (_what, name) => {
    expect(findServices(name)).toEqual([]);
  });

  it('of __proto__ is at best a guess', () => {
    for (const { match } of findServices('__proto__')) expect(match).toBe('near');
  });

  it.each([undefined, null, 5, Symbol('logs'), {}])('of %s is nothing', (value) => {
    expect(findServices(value as string)).toEqual([]);
  });

  it('finds a name between control characters', () => {
    expect(identifiersFor('\0logs\r\n')).toEqual(['cloudwatch_logs']);
  });

  it('never throws, and never says exact of a name that nobody has', () => {
    const known = new Set([...allNamesOnce, ...data.aliases.map(({ name }) => name)]);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (name) => {
        for (const { match } of findServices(name)) {
          expect(match === 'exact').toBe(known.has(name));
        }
      }),
      { numRuns: 300 },
    );
  });
});
