import { describe, expect, it } from 'vitest';

import {
  agreeing,
  botocoreStatement,
  historyStatement,
  reading,
  smithyStatement,
} from '../../test/sample-models.js';
import type { SourceReading } from '../ingest/read-sources.js';
import type { Model } from '../models/model.js';
import type { Problem } from '../problem.js';
import { mergeStatements } from './merge-statements.js';

function merge(readings: readonly SourceReading[], previous: readonly Model[] = []): Model[] {
  const problems: Problem[] = [];
  const models = mergeStatements(readings, previous, problems);
  expect(problems).toEqual([]);
  return models;
}

function problemsOf(readings: readonly SourceReading[], previous: readonly Model[] = []) {
  const problems: Problem[] = [];
  mergeStatements(readings, previous, problems);
  return problems.map(({ code, place, message }) => ({ code, place, message }));
}

const only = (models: readonly Model[]): Model => {
  expect(models).toHaveLength(1);
  return models[0] as Model;
};

const life = (models: readonly Model[]) =>
  Object.fromEntries(
    models.map(({ identifier, introduced, retired }) => [
      identifier,
      [introduced?.date, retired?.date],
    ]),
  );

describe('what several sources say of a service', () => {
  it('stands side by side, botocore first, whatever the order they were named in', () => {
    const readings = [...agreeing('SQS', '2026-01-01')];
    const model = only(merge(readings.toReversed()));
    expect(Object.keys(model)).toEqual([
      'serviceId',
      'identifier',
      'introduced',
      'retired',
      'sources',
    ]);
    expect(Object.keys(model.sources)).toEqual(['botocore', 'smithy']);
    expect(merge(readings)).toEqual(merge(readings.toReversed()));
  });

  it('makes a service of what only one of them has, sorted by code unit', () => {
    const models = merge([
      reading('smithy', '2025-01-01', [smithyStatement('p8data'), smithyStatement('ACM PCA')]),
      reading('botocore', '2026-01-01', [botocoreStatement('ACM'), botocoreStatement('acm2')]),
    ]);
    expect(models.map(({ identifier }) => identifier)).toEqual([
      'acm',
      'acm2',
      'acm_pca',
      'p8data',
    ]);
    expect(models.map(({ serviceId }) => serviceId)).toEqual(['ACM', 'acm2', 'ACM PCA', 'p8data']);
  });

  it('hears all clients of a service, and of the facts the newest API version', () => {
    const old = botocoreStatement('SQS', { clients: ['zzz'], apiVersion: '2010-01-01' });
    const current = botocoreStatement('SQS', { clients: ['aaa'], apiVersion: '2020-01-01' });
    const { botocore } = only(merge([reading('botocore', '2026-01-01', [current, old])])).sources;
    expect(botocore).toMatchObject({ clients: ['aaa', 'zzz'], apiVersion: '2020-01-01' });
  });

  it('lets the newer of two Smithy models speak, wherever it stands', () => {
    const old = smithyStatement('SQS', { apiVersion: '2010-01-01', endpointPrefix: 'old' });
    const current = smithyStatement('SQS', { apiVersion: '2020-01-01', endpointPrefix: 'new' });
    for (const statements of [
      [old, current],
      [current, old],
    ]) {
      const model = only(merge([reading('smithy', '2025-01-01', statements)]));
      expect(model.sources.smithy).toMatchObject({ endpointPrefix: 'new' });
    }
  });
});

describe('services over time', () => {
  const v1 = [
    reading('botocore', '2025-01-01', [botocoreStatement('SQS'), botocoreStatement('OpsWorks')]),
  ];
  const v2 = [
    reading('botocore', '2026-01-01', [botocoreStatement('SQS'), botocoreStatement('New One')]),
  ];
  const v3 = [
    reading('botocore', '2027-01-01', [botocoreStatement('SQS'), botocoreStatement('OpsWorks')]),
  ];

  it('are introduced and retired by what shows them, and never vanish', () => {
    const first = merge(v1);
    const second = merge(v2, first);
    expect(life(second)).toEqual({
      sqs: ['2025-01-01', undefined],
      opsworks: ['2025-01-01', '2026-01-01'],
      new_one: ['2026-01-01', undefined],
    });
    const gone = second.find(({ identifier }) => identifier === 'opsworks');
    expect(gone?.sources).toEqual(first[0]?.sources);
    expect(gone?.serviceId).toBe('OpsWorks');
  });

  it('can come back, and an old archive does not bring them back', () => {
    const second = merge(v2, merge(v1));
    expect(life(merge(v3, second))).toMatchObject({
      opsworks: ['2025-01-01', undefined],
      new_one: ['2026-01-01', '2027-01-01'],
    });
    expect(life(merge(v1, second))).toMatchObject({ opsworks: ['2025-01-01', '2026-01-01'] });
  });

  it('stay as they are when the same sources are read again', () => {
    const history = reading('history', '2026-01-01', [
      historyStatement('OpsWorks', { introduced: '2013-02-18', retired: '2025-06-01' }),
      historyStatement('SQS', { introduced: null, retired: null }),
    ]);
    for (const readings of [v1, v2, [...v2, history], [...v1, history]]) {
      const once = merge(readings, merge(v1));
      expect(merge(readings, once)).toEqual(once);
    }
  });

  it('keep what a kind of source said that is not read this time', () => {
    const both = merge(agreeing('SQS', '2025-01-01'));
    const changed = botocoreStatement('SQS', { protocol: 'query' });
    const model = only(merge([reading('botocore', '2026-01-01', [changed])], both));
    expect(model.sources.smithy).toEqual(both[0]?.sources.smithy);
    expect(model.sources.botocore).toMatchObject({ protocol: 'query' });
    expect(model.retired).toBeNull();
  });

  it('are not missed by a source that never had them', () => {
    const smithyOnly = merge([reading('smithy', '2025-01-01', [smithyStatement('p8data')])]);
    const p8data = merge(v2, smithyOnly).find(({ identifier }) => identifier === 'p8data');
    expect(p8data).toEqual(smithyOnly[0]);
  });

  it('are not retired by an older source that lacks them', () => {
    const models = merge([
      reading('botocore', '2026-01-01', [botocoreStatement('SQS')]),
      reading('smithy', '2025-01-01', [smithyStatement('SNS')]),
    ]);
    const again = merge(
      [
        reading('botocore', '2026-02-01', [botocoreStatement('SQS'), botocoreStatement('SNS')]),
        reading('smithy', '2025-01-01', [smithyStatement('SQS')]),
      ],
      models,
    );
    expect(life(again)).toEqual({ sqs: ['2026-01-01', undefined], sns: ['2025-01-01', undefined] });
  });

  it('take their days from the history, and services from it alone', () => {
    const history = reading('history', '2026-01-01', [
      historyStatement('SQS', { introduced: '2012-11-05', retired: null }),
      historyStatement('Alexa', { introduced: '2017-11-30', retired: '2024-06-03' }),
    ]);
    const models = merge([...v2, history], merge(v1));
    expect(life(models)).toMatchObject({
      sqs: ['2012-11-05', undefined],
      alexa: ['2017-11-30', '2024-06-03'],
      opsworks: ['2025-01-01', '2026-01-01'],
    });
    expect(models.find(({ identifier }) => identifier === 'alexa')?.introduced?.from).toBe(
      'history',
    );
  });
});

describe('what does not fit together', () => {
  it('is a serviceId that breaks the pattern, which is left out', () => {
    const problems: Problem[] = [];
    const wrong = [
      botocoreStatement('Bad--Name'),
      botocoreStatement('SQS'),
      botocoreStatement('2x'),
    ];
    const models = mergeStatements([reading('botocore', '2026-01-01', wrong)], [], problems);
    expect(models.map(({ identifier }) => identifier)).toEqual(['sqs']);
    expect(problems.map(({ code, message }) => [code, message.split(' is not')[0]])).toEqual([
      ['EP_CATALOG_SERVICE_ID', 'the serviceId "Bad--Name"'],
      ['EP_CATALOG_SERVICE_ID', 'the serviceId "2x"'],
    ]);
  });

  it('is two serviceIds of one source on one identifier', () => {
    const statements = [smithyStatement('Foo Bar'), smithyStatement('FOO Bar')];
    expect(problemsOf([reading('smithy', '2025-01-01', statements)])).toMatchObject([
      {
        code: 'EP_CATALOG_CLASH',
        place: 'models/FOO Bar.json',
        message: '"FOO Bar" and "Foo Bar" (models/Foo Bar.json) have the same identifier, foo_bar',
      },
    ]);
  });

  it('is two sources that spell one service differently', () => {
    const readings = [
      reading('botocore', '2026-01-01', [botocoreStatement('SQS')]),
      reading('smithy', '2025-01-01', [smithyStatement('Sqs')]),
    ];
    expect(problemsOf(readings)).toEqual([
      {
        code: 'EP_CATALOG_DISAGREE',
        place: 'data/sqs/2020-01-01/service-2.json',
        message: 'says "SQS" where models/Sqs.json says "Sqs"',
      },
    ]);
  });

  it('is a source that spells a service differently from models/', () => {
    const before = merge([reading('botocore', '2025-01-01', [botocoreStatement('SQS')])]);
    const readings = [reading('botocore', '2026-01-01', [botocoreStatement('Sqs')])];
    expect(problemsOf(readings, before)).toMatchObject([
      { code: 'EP_CATALOG_DISAGREE', message: 'says "Sqs" where models/sqs.json says "SQS"' },
    ]);
  });

  it('is two Smithy files on one version of a service', () => {
    const statements = [
      smithyStatement('SQS', {}, 'one.json'),
      smithyStatement('SQS', {}, 'two.json'),
    ];
    expect(problemsOf([reading('smithy', '2025-01-01', statements)])).toMatchObject([
      { code: 'EP_INGEST_TWICE', place: 'two.json' },
    ]);
  });

  it.each([
    ['identifier', { identifier: 'acmpca', envVar: 'AWS_ENDPOINT_URL_ACM_PCA' }],
    ['variable', { identifier: 'acm_pca', envVar: 'AWS_ENDPOINT_URL_ACMPCA' }],
  ])('is a row of the page whose %s the transform does not make', (_what, facts) => {
    const row = { kind: 'documented', serviceId: 'ACM PCA', place: 'table.tsv:2', facts } as const;
    expect(problemsOf([reading('documented', null, [row])])).toMatchObject([
      { code: 'EP_CATALOG_DOCUMENTED', place: 'table.tsv:2' },
    ]);
  });
});
