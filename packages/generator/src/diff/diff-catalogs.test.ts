import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';

import { catalogOf as rulesCatalogOf } from '../../test/catalog-of.js';
import { botocoreStatement, historyStatement, ruleSetNotation } from '../../test/sample-models.js';
import { catalogOf, modelsOf } from '../../test/sample-services.js';
import type { Catalog } from '../catalog/catalog.js';
import type { PartitionFacts, Statement } from '../ingest/statement.js';
import type { RuleSetNotation } from '../rules/notation.js';
import type { CatalogDiff } from './catalog-diff.js';
import { diffCatalogs } from './diff-catalogs.js';
import { toMarkdown } from './to-markdown.js';

const schema = JSON.parse(
  readFileSync(new URL('../../catalog-diff.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

const NOW = { introduced: '2020-01-01', retired: null };
const GONE = { introduced: '2020-01-01', retired: '2024-01-01' };
const alias = (name: string, ...services: string[]) => ({
  name,
  services,
  reason: 'because of a test',
  url: 'https://example.com/',
});

const catalog = (...services: readonly Statement[]) => catalogOf(modelsOf(...services)).catalog;
const alive = (serviceId: string) => historyStatement(serviceId, NOW);
const gone = (serviceId: string) => historyStatement(serviceId, GONE);

/** The diff, which must be what the schema says, and print as Markdown. */
function diff(before: Catalog, after: Catalog): CatalogDiff {
  const found = diffCatalogs(before, after);
  validate(found);
  expect(validate.errors).toBeNull();
  expect(toMarkdown(found)).toContain(
    found.level === 'none' ? 'Nothing.' : `Level: **${found.level}**.`,
  );
  return found;
}

const empty = diffCatalogs(catalog(), catalog());

describe('diffCatalogs', () => {
  it('finds nothing between a catalog and itself', () => {
    const same = catalog(alive('SQS'), gone('Macie'));
    expect(diff(same, structuredClone(same))).toEqual(empty);
    expect(empty).toMatchObject({ level: 'none', reasons: [] });
  });

  it('calls a new service minor', () => {
    const sqs = botocoreStatement('Cool SQS', { titles: ['Amazon SQS'] });
    expect(diff(catalog(alive('SNS')), catalog(alive('SNS'), sqs))).toEqual({
      ...empty,
      level: 'minor',
      reasons: [{ level: 'minor', text: '1 new identifier' }],
      added: [
        {
          serviceId: 'Cool SQS',
          identifier: 'cool_sqs',
          envVar: 'AWS_ENDPOINT_URL_COOL_SQS',
          title: 'Amazon SQS',
          retired: null,
        },
      ],
    });
  });

  it('calls a removed identifier major', () => {
    const found = diff(catalog(alive('SNS'), alive('SQS')), catalog(alive('SNS')));
    expect(found).toMatchObject({ level: 'major', removed: [{ identifier: 'sqs' }], renamed: [] });
  });

  it('calls a retirement a patch, and a return', () => {
    const [before, after] = [catalog(alive('SQS')), catalog(gone('SQS'))];
    const sqs = { identifier: 'sqs' };
    expect(diff(before, after)).toMatchObject({
      level: 'patch',
      retired: [{ ...sqs, retired: '2024-01-01' }],
      facts: [],
    });
    expect(diff(after, before)).toMatchObject({ level: 'patch', returned: [sqs], facts: [] });
  });

  it('tells a rename by squashing: the old name stays, and is no retirement', () => {
    const found = diff(catalog(alive('SsmSap')), catalog(gone('SsmSap'), alive('Ssm Sap')));
    expect(found).toMatchObject({
      level: 'minor',
      added: [{ identifier: 'ssm_sap' }],
      renamed: [{ from: { identifier: 'ssmsap' }, to: { identifier: 'ssm_sap' }, kept: true }],
      retired: [],
      removed: [],
    });
  });

  it('tells a rename only once', () => {
    const after = catalog(gone('SsmSap'), alive('Ssm Sap'));
    expect(diff(after, catalog(gone('SsmSap'), alive('Ssm Sap'), alive('SNS'))).renamed).toEqual(
      [],
    );
  });

  it('calls a rename major where the old name is dropped', () => {
    const found = diff(catalog(alive('SsmSap')), catalog(alive('Ssm Sap')));
    expect(found).toMatchObject({
      level: 'major',
      removed: [{ identifier: 'ssmsap' }],
      renamed: [{ from: { identifier: 'ssmsap' }, kept: false }],
    });
  });

  it('calls a serviceId that is spelt otherwise major: its type is another', () => {
    const found = diff(catalog(alive('SSM')), catalog(alive('Ssm')));
    const narrowed = [{ identifier: 'ssm', fact: 'serviceId', before: 'SSM', after: 'Ssm' }];
    expect(found).toMatchObject({ level: 'major', narrowed, added: [], removed: [] });
  });

  it('lists every other fact, before and after', () => {
    const found = diff(
      catalog(botocoreStatement('SQS', { signingName: 'old', titles: ['A'] })),
      catalog(botocoreStatement('SQS', { titles: ['A', 'B'] })),
    );
    expect(found).toEqual({
      ...empty,
      level: 'patch',
      reasons: [{ level: 'patch', text: '2 other facts' }],
      facts: [
        { identifier: 'sqs', fact: 'signingName', before: 'old', after: 'sqs' },
        { identifier: 'sqs', fact: 'titles', before: ['A'], after: ['A', 'B'] },
      ],
    });
  });

  it('lists aliases that came, went or mean something else', () => {
    const models = modelsOf(alive('SQS'), alive('SNS'));
    const before = catalogOf(models, { aliases: [alias('a', 'sqs'), alias('b', 'sqs', 'sns')] });
    const after = catalogOf(models, { aliases: [alias('c', 'sns'), alias('b', 'sns', 'sqs')] });
    expect(diff(before.catalog, after.catalog)).toMatchObject({
      level: 'patch',
      aliases: [
        { name: 'a', before: ['sqs'], after: null },
        { name: 'b', before: ['sqs', 'sns'], after: ['sns', 'sqs'] },
        { name: 'c', before: null, after: ['sns'] },
      ],
    });
  });

  it('takes no notice of when we released a service', () => {
    const [before, after] = [catalog(alive('SQS')), catalog(alive('SQS'))];
    const services = after.services.map((service) => ({ ...service, since: '1.0.0' }));
    expect(diff(before, { ...after, services })).toEqual(empty);
  });
});

const AWS: PartitionFacts = {
  name: 'aws',
  dnsSuffix: 'amazonaws.com',
  dualStackDnsSuffix: 'api.aws',
  supportsFIPS: true,
  supportsDualStack: true,
  implicitGlobalRegion: 'us-east-1',
  pattern: String.raw`^(us|eu)-\w+-\d+$`,
  regions: ['eu-west-1', 'us-east-1'],
};

const withRules = (rules: RuleSetNotation, partitions = [AWS]) =>
  rulesCatalogOf([{ identifier: 'sqs', from: 'botocore', ...rules }], partitions);
const plain = ruleSetNotation('https://sqs.{Region}.amazonaws.com');

const change = (region: string, before: string, after: string) => ({
  region,
  fips: false,
  dualStack: false,
  before: { url: before, properties: {} },
  after: { url: after, properties: {} },
});

describe('endpoints', () => {
  it('are asked for in every region, before and after', () => {
    const after = withRules(ruleSetNotation('https://{Region}.sqs.com'));
    expect(diff(withRules(plain), after)).toMatchObject({
      level: 'patch',
      endpoints: [
        {
          identifier: 'sqs',
          changes: ['eu-west-1', 'us-east-1'].map((region) =>
            change(region, `https://sqs.${region}.amazonaws.com`, `https://${region}.sqs.com`),
          ),
        },
      ],
    });
  });

  it('are asked for in every variant that the rules know', () => {
    const fips: RuleSetNotation = {
      parameters: {
        ...plain.parameters,
        UseFIPS: { type: 'boolean', builtIn: 'AWS::UseFIPS', required: true, default: false },
      },
      rules: [
        { if: ['booleanEquals(UseFIPS, true)'], url: 'https://fips.{Region}.amazonaws.com' },
        ...plain.rules,
      ],
    };
    const [found] = diff(withRules(plain), withRules(fips)).endpoints;
    expect(found?.changes.map(({ region, fips: on }) => `${region} ${on}`)).toEqual([
      'eu-west-1 true',
      'us-east-1 true',
    ]);
  });

  it('change with the partitions alone, too', () => {
    const rules: RuleSetNotation = {
      parameters: plain.parameters,
      rules: [{ if: ['p = aws.partition(Region)'], url: 'https://sqs.{Region}.{p#dnsSuffix}' }],
    };
    const after = [{ ...AWS, dnsSuffix: 'example.com' }];
    const found = diff(withRules(rules), withRules(rules, after));
    expect(found.partitions).toEqual([
      { partition: 'aws', fact: 'dnsSuffix', before: 'amazonaws.com', after: 'example.com' },
    ]);
    expect(found.endpoints[0]?.changes).toHaveLength(2);
  });

  it('that no region tells apart are named all the same', () => {
    const twice = {
      ...plain,
      rules: [{ if: ["stringEquals(Region, 'mars')"], url: 'https://mars' }, ...plain.rules],
    };
    expect(diff(withRules(plain), withRules(twice)).endpoints).toEqual([
      { identifier: 'sqs', changes: [] },
    ]);
  });

  it('of a catalog without partitions are told by those of the other', () => {
    const found = diff(withRules(plain, []), withRules(plain));
    expect(found.endpoints).toEqual([]);
    expect(found.partitions).toContainEqual({
      partition: 'aws',
      fact: 'regions',
      before: null,
      after: AWS.regions,
    });
  });

  it('come and go with the rules: minor and major', () => {
    const without = catalogOf(modelsOf(alive('sqs'))).catalog;
    expect(diff(without, withRules(plain))).toMatchObject({
      level: 'minor',
      gainedRules: [{ identifier: 'sqs' }],
    });
    expect(diff(withRules(plain), without)).toMatchObject({
      level: 'major',
      narrowed: [{ fact: 'endpoint rules', before: true, after: false }],
    });
  });
});

const region = plain.parameters['Region'] ?? { type: 'string' };
const optional = { ...region, required: false };
const rules = (parameters: RuleSetNotation['parameters']) =>
  withRules({ parameters, rules: [{ url: 'https://sqs' }] });
const more = (parameter: typeof region) => rules({ Region: optional, Bucket: parameter });
const text = { type: 'string' } as const;

describe('a parameter of endpoint rules', () => {
  it.each([
    [
      'that went',
      more(text),
      rules({ Region: optional }),
      'parameter Bucket',
      'string, optional',
      null,
    ],
    [
      'that must be given now',
      rules({ Region: optional }),
      rules({ Region: region }),
      'parameter Region',
      'string, optional',
      'string',
    ],
    [
      'that is new and must be given',
      rules({ Region: optional }),
      more({ ...text, required: true }),
      'parameter Bucket',
      null,
      'string',
    ],
    [
      'of another type',
      more(text),
      more({ type: 'boolean' }),
      'parameter Bucket',
      'string, optional',
      'boolean, optional',
    ],
  ])('%s is major', (_what, before, after, fact, was, is) => {
    const found = diff(before, after);
    expect(found.level).toBe('major');
    expect(found.narrowed).toEqual([{ identifier: 'sqs', fact, before: was, after: is }]);
  });

  it.each([
    ['that is new and may be left out', rules({ Region: optional }), more(text)],
    ['that may be left out now', rules({ Region: region }), rules({ Region: optional })],
  ])('%s is a patch', (_what, before, after) => {
    expect(diff(before, after)).toMatchObject({ level: 'patch', narrowed: [] });
  });
});
