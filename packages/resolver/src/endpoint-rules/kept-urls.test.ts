import { endpointFor, type EndpointParams } from '@ep/endpoints';
import { identifiers } from '@ep/identifiers';
import { expect, it } from 'vitest';

import { keepsUrl } from './kept-urls.js';

const kept = identifiers.filter((identifier) => keepsUrl(identifier));

it.each(kept)('the rules of %s return a configured URL as it is', (identifier) => {
  for (const url of ['http://localhost:4566', 'https://a.b.example.com:1234/path/x']) {
    for (const region of ['us-west-2', 'cn-north-1', 'us-gov-west-1', 'xx-new-7']) {
      const parameters = { Endpoint: url, Region: region, UseFIPS: false, UseDualStack: false };
      expect(endpointFor(identifier, parameters as EndpointParams)).toEqual({
        url,
        headers: {},
        properties: {},
      });
    }
  }
});

it('is known of some services, and not of S3', () => {
  expect(kept.length).toBeGreaterThan(20);
  expect(keepsUrl('s3')).toBe(false);
});
