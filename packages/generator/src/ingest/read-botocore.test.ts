import { describe, expect, it } from 'vitest';

import { botocoreModel, ruleSet, ruleSetNotation } from '../../test/sample-models.js';
import { apiVersionOf, clientOf, isBotocoreModel, readBotocore } from './read-botocore.js';
import type { Statement } from './statement.js';

const PLACE = 'data/stepfunctions/2016-11-23/service-2.json';

/** What is said of services, where the file holds nothing else. */
function read(text: string): readonly Statement[] {
  const { statements, ...rest } = readBotocore(Buffer.from(text), PLACE);
  expect(rest).toEqual({ rules: [], clientRules: [], partitions: [] });
  return statements;
}

describe('readBotocore', () => {
  it('says what metadata says, the client by the folder', () => {
    const model = botocoreModel('SFN', {
      apiVersion: '2016-11-23',
      endpointPrefix: 'states',
      protocol: 'json',
      serviceFullName: 'AWS Step Functions',
      serviceAbbreviation: 'AWS SFN',
      signingName: 'sfn-signing',
      uid: 'states-2016-11-23',
    });
    const facts = {
      clients: ['stepfunctions'],
      apiVersion: '2016-11-23',
      endpointPrefix: 'states',
      signingName: 'sfn-signing',
      protocol: 'json',
      titles: ['AWS Step Functions', 'AWS SFN'],
    };
    expect(read(model)).toEqual([{ kind: 'botocore', serviceId: 'SFN', place: PLACE, facts }]);
  });

  it('leaves out a signing name that only repeats the endpoint prefix, and a title told twice', () => {
    const same = { endpointPrefix: 'sqs', signingName: 'sqs', serviceAbbreviation: 'Amazon SQS' };
    const [statement] = read(botocoreModel('SQS', same));
    expect(statement?.facts).not.toHaveProperty('signingName');
    expect(statement?.facts).toMatchObject({ titles: ['Amazon SQS'] });
  });

  it('takes the API version of the folder where metadata has none', () => {
    const [statement] = read(botocoreModel('SQS', { apiVersion: undefined }));
    expect(statement?.facts).toMatchObject({ apiVersion: '2016-11-23' });
  });

  it('finds metadata wherever it stands, and only at the top', () => {
    const inner = '{"metadata":{"serviceId":"Wrong","endpointPrefix":"wrong"}}';
    const metadata = '{"serviceId":"Right","endpointPrefix":"right","protocol":"json"}';
    const [statement] = read(`{"shapes":${inner},"metadata":${metadata},"operations":${inner}}`);
    expect(statement).toMatchObject({ serviceId: 'Right', facts: { endpointPrefix: 'right' } });
  });

  it.each([
    ['{}', 'EP_INGEST_FORMAT', 'no "metadata" object'],
    ['{"metadata":null}', 'EP_INGEST_FORMAT', 'no "metadata" object'],
    ['{"metadata":"x"}', 'EP_INGEST_FORMAT', 'no "metadata" object'],
    ['{"metadata":{}}', 'EP_INGEST_NO_SERVICE_ID', 'no metadata.serviceId'],
    ['{"metadata":{"serviceId":""}}', 'EP_INGEST_NO_SERVICE_ID', 'no metadata.serviceId'],
    ['{"metadata":{"serviceId":"SQS"}}', 'EP_INGEST_FORMAT', 'no metadata.endpointPrefix'],
  ])('refuses %s', (text, code, message) => {
    const error = expect.objectContaining({ code, message: expect.stringContaining(message) });
    expect(() => read(text)).toThrow(error as Error);
  });

  it.each([true, 5, ['SQS'], { a: 1 }])(
    'refuses a serviceId that is no string: %j',
    (serviceId) => {
      const model = botocoreModel('SQS', { serviceId });
      expect(() => read(model)).toThrow(expect.objectContaining({ name: 'FormatError' }) as Error);
    },
  );

  it.each([
    { endpointPrefix: 5 },
    { endpointPrefix: ['sqs'] },
    { apiVersion: 20200101 },
    { protocol: undefined },
    { protocol: 7 },
    { signingName: {} },
    { serviceFullName: 3 },
  ])('refuses facts that models/ cannot hold: %j', (metadata) => {
    const model = botocoreModel('SQS', metadata);
    expect(() => read(model)).toThrow(expect.objectContaining({ name: 'FormatError' }) as Error);
  });
});

describe('readBotocore, of the files beside the models', () => {
  it('reads endpoint rules, which say no serviceId', () => {
    const place = 'data/sqs/2012-11-05/endpoint-rule-set-1.json';
    const url = 'https://sqs.{Region}.example.com';
    const content = readBotocore(Buffer.from(JSON.stringify(ruleSet(url))), place);
    const rules = ruleSetNotation(url);
    expect(content).toEqual({
      statements: [],
      rules: [],
      clientRules: [{ kind: 'botocore', client: 'sqs', place, apiVersion: '2012-11-05', rules }],
      partitions: [],
    });
  });

  it.each(['null', '{"partitions":null}', '{"partitions":[null]}', '[]'])(
    'refuses partitions that are %s',
    (text) => {
      expect(() => readBotocore(Buffer.from(text), 'data/partitions.json')).toThrow(
        expect.objectContaining({ name: 'FormatError' }) as Error,
      );
    },
  );

  it('reads partitions, their regions sorted and without the names for people', () => {
    const outputs = {
      name: 'aws-x',
      dnsSuffix: 'x.com',
      dualStackDnsSuffix: 'api.x.com',
      supportsFIPS: true,
      supportsDualStack: false,
      implicitGlobalRegion: 'x-one-1',
    };
    const regions = { 'x-two-1': { description: 'Two' }, 'x-one-1': { description: 'One' } };
    const partition = { id: 'aws-x', regionRegex: '^x\\-\\w+\\-\\d+$', outputs, regions };
    const text = JSON.stringify({ partitions: [partition], version: '1.1' });
    expect(readBotocore(Buffer.from(text), 'data/partitions.json')).toEqual({
      statements: [],
      rules: [],
      clientRules: [],
      partitions: [{ ...outputs, pattern: '^x-\\w+-\\d+$', regions: ['x-one-1', 'x-two-1'] }],
    });
  });
});

describe('the layout of a data folder', () => {
  it('names client and API version', () => {
    expect([clientOf(PLACE), apiVersionOf(PLACE)]).toEqual(['stepfunctions', '2016-11-23']);
  });

  it.each([
    ['service-2.json', true],
    ['service-2.json.gz', true],
    ['paginators-1.json', false],
    ['service-2.sdk-extras.json', false],
    ['service-2.json.bak', false],
  ])('takes %s: %s', (name, wanted) => {
    expect(isBotocoreModel(name)).toBe(wanted);
  });
});
