import { describe, expect, it } from 'vitest';

import { botocoreStatement, historyStatement, smithyStatement } from '../../test/sample-models.js';
import { catalogOf, modelsOf, NO_OVERRIDES } from '../../test/sample-services.js';
import { buildCatalog } from './build-catalog.js';

describe('buildCatalog', () => {
  it('computes every name of a service', () => {
    const models = modelsOf(
      botocoreStatement('CloudWatch Logs', {
        clients: ['logs'],
        endpointPrefix: 'logs',
        titles: ['Amazon CloudWatch Logs'],
      }),
      smithyStatement('CloudWatch Logs', {
        endpointPrefix: 'other',
        signingName: 'logs-signing',
        arnNamespace: 'logs-arn',
        titles: ['Amazon CloudWatch Logs', 'CWL'],
      }),
    );
    expect(catalogOf(models).catalog.services).toEqual([
      {
        serviceId: 'CloudWatch Logs',
        identifier: 'cloudwatch_logs',
        constant: 'CLOUDWATCH_LOGS',
        envVar: 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS',
        introduced: '2026-01-01',
        retired: null,
        renamedTo: null,
        since: null,
        documented: false,
        names: {
          boto3: ['logs'],
          cli: ['logs'],
          jsPackage: '@aws-sdk/client-cloudwatch-logs',
          goModule: 'cloudwatchlogs',
          jvmProperty: 'aws.endpointUrlCloudWatchLogs',
          endpointPrefix: 'logs',
          signingName: 'logs-signing',
          arnNamespace: 'logs-arn',
          titles: ['Amazon CloudWatch Logs', 'CWL'],
        },
        rules: null,
      },
    ]);
  });

  it('falls back from botocore to Smithy, and for the signing name to the endpoint prefix', () => {
    const { catalog } = catalogOf(
      modelsOf(
        botocoreStatement('SFN', { endpointPrefix: 'states' }),
        smithyStatement('p8data', { endpointPrefix: 'p8' }),
      ),
    );
    expect(catalog.services.map(({ names }) => names)).toMatchObject([
      { endpointPrefix: 'p8', signingName: null, arnNamespace: null, boto3: [], cli: [] },
      { endpointPrefix: 'states', signingName: 'states' },
    ]);
  });

  it('knows clients of the past: boto3 had them all, the AWS CLI has the present ones', () => {
    const sqs = botocoreStatement('SQS', { clients: ['sqs'] });
    const past = historyStatement('SQS', { introduced: null, retired: null });
    const other = { ...past, facts: { clients: ['queue', 'sqs'], apiVersions: [] } } as typeof past;
    const { services } = catalogOf(modelsOf(sqs, other)).catalog;
    expect(services[0]?.names).toMatchObject({ boto3: ['sqs', 'queue'], cli: ['sqs'] });
  });

  it('sorts services by identifier, however the models come', () => {
    const models = modelsOf(
      smithyStatement('A Z'),
      smithyStatement('A1'),
      smithyStatement('a'),
      smithyStatement('B'),
    );
    const order = catalogOf(models.toReversed()).catalog.services.map((one) => one.identifier);
    expect(order).toEqual(['a', 'a1', 'a_z', 'b']);
  });

  it('names its sources and not what was measured of them', () => {
    const sources = [
      {
        kind: 'smithy',
        origin: 'o',
        version: null,
        date: '2025-04-02',
        files: 1,
        bytes: 2,
        sha256: '',
      },
    ] as const;
    const folder = {
      models: [],
      rules: [],
      partitions: [],
      sources,
      overrides: NO_OVERRIDES,
      releases: [],
    };
    const named = [{ kind: 'smithy', origin: 'o', version: null, date: '2025-04-02' }];
    expect(buildCatalog(folder, []).sources).toEqual(named);
  });
});
