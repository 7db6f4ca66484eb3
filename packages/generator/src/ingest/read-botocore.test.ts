import { describe, expect, it } from 'vitest';

import { botocoreModel } from '../../test/sample-models.js';
import { apiVersionOf, clientOf, isBotocoreModel, readBotocore } from './read-botocore.js';

const PLACE = 'data/stepfunctions/2016-11-23/service-2.json';

const read = (text: string) => readBotocore(Buffer.from(text), PLACE);

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
