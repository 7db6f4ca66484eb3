import { identifiers } from '@ep/identifiers';
import { expect, it } from 'vitest';

import { endpointFor, type EndpointParams, keepsUrl } from './index.js';

const kept = identifiers.filter((identifier) => keepsUrl(identifier));

it.each(kept)('the rules of %s return a configured URL as it is', (identifier) => {
  for (const url of ['http://localhost:4566', 'https://a.b.example.com:1234/path/x']) {
    for (const region of [undefined, 'us-west-2', 'cn-north-1', 'us-gov-west-1', 'xx-new-7']) {
      const parameters = { Endpoint: url, Region: region, UseFIPS: false, UseDualStack: false };
      expect(endpointFor(identifier, parameters as EndpointParams)).toEqual({
        url,
        headers: {},
        properties: {},
      });
    }
  }
});

it('is true of the services that local emulators offer', () => {
  expect(kept).toEqual(expect.arrayContaining(['sqs', 'sns', 'lambda', 'kinesis', 'sesv2', 'sts']));
  expect(kept.length).toBeGreaterThan(400);
});

it.each(['s3', 's3_control', 'dynamodb', 'macie'] as const)('is false of %s', (identifier) => {
  expect(keepsUrl(identifier)).toBe(false);
});
