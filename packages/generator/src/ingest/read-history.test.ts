import { describe, expect, it } from 'vitest';

import { JsonSyntaxError } from '../json/json-tokens.js';
import { readHistory } from './read-history.js';

const ENTRY = {
  serviceId: 'Alexa For Business',
  introduced: '2017-11-30',
  retired: '2024-06-03',
  boto3Names: ['alexaforbusiness'],
  apiVersions: ['2017-11-09'],
};

const read = (value: unknown) => readHistory(Buffer.from(JSON.stringify(value)), 'history.json');

describe('readHistory', () => {
  it('reads names, API versions and days', () => {
    expect(read([ENTRY])).toEqual([
      {
        kind: 'history',
        serviceId: 'Alexa For Business',
        place: 'history.json entry 1',
        facts: { clients: ['alexaforbusiness'], apiVersions: ['2017-11-09'] },
        lifetime: { introduced: '2017-11-30', retired: '2024-06-03' },
      },
    ]);
  });

  it('reads unknown days, and counts entries from 1', () => {
    const other = { ...ENTRY, serviceId: 'SQS', introduced: null, retired: null };
    const statements = read([ENTRY, other]);
    expect(statements[1]).toMatchObject({
      place: 'history.json entry 2',
      lifetime: { introduced: null, retired: null },
    });
  });

  it.each([
    ['no list', { services: [ENTRY] }, 'EP_INGEST_FORMAT', 'is no list'],
    ['no name', [{ ...ENTRY, serviceId: undefined }], 'EP_INGEST_NO_SERVICE_ID', 'entry 1'],
    ['null', [ENTRY, null], 'EP_INGEST_NO_SERVICE_ID', 'entry 2'],
    [
      'two entries of one service',
      [ENTRY, ENTRY],
      'EP_INGEST_TWICE',
      'entry 1 and history.json entry 2',
    ],
    ['a wrong day', [{ ...ENTRY, introduced: '30.11.2017' }], 'EP_INGEST_FORMAT', '30.11.2017'],
    ['a day left out', [{ ...ENTRY, retired: undefined }], 'EP_INGEST_FORMAT', 'neither a day'],
    ['a name alone', [{ ...ENTRY, boto3Names: 'alexa' }], 'EP_INGEST_FORMAT', 'lists of strings'],
    ['numbers', [{ ...ENTRY, apiVersions: [2017] }], 'EP_INGEST_FORMAT', 'lists of strings'],
  ])('refuses %s', (_what, value, code, message) => {
    const error = { code, message: expect.stringContaining(message) };
    expect(() => read(value)).toThrow(expect.objectContaining(error) as Error);
  });

  it('refuses broken JSON', () => {
    expect(() => readHistory(Buffer.from('[{'), 'history.json')).toThrow(JsonSyntaxError);
  });
});
