import { identifiers } from '@ep/identifiers';
import { describe, expect, it } from 'vitest';

import { findByWords } from './find-by-words.js';

const found = (name: string) => findByWords(name).map(({ identifier }) => identifier);

describe('findByWords', () => {
  it('finds by the beginning of a name, below the name itself', () => {
    expect(found('dynamo')).toEqual(['dynamodb', 'dynamodb_streams', 'dax']);
    const [first, ...others] = findByWords('cloudwatch');
    expect(first).toMatchObject({ identifier: 'cloudwatch', match: 'exact' });
    expect(others.map(({ identifier }) => identifier)).toContain('cloudwatch_logs');
    expect(others.every(({ match }) => match === 'word')).toBe(true);
  });

  it.each([
    'AWS_ENDPOINT_URL_DYNAMO',
    'aws_endpoint_url_dynamo',
    'AWS_DYNAMO_ENDPOINT',
    'DYNAMO_ENDPOINT_URL',
    '@aws-sdk/client-dynamo',
    'aws.endpointUrlDynamo',
  ])('takes away what surrounds a name in %s', (name) => {
    expect(found(name)).toEqual(found('dynamo'));
  });

  it('finds by a later word, below the beginnings', () => {
    const names = found('gateway');
    expect(names).toContain('api_gateway');
    expect(names).toContain('storage_gateway');
    const data = found('data');
    expect(data.indexOf('rds_data')).toBeGreaterThan(data.indexOf('data_pipeline'));
    expect(data.indexOf('data_pipeline')).toBeGreaterThan(-1);
  });

  it('says which name began so, one of the service’s own', () => {
    expect(findByWords('dynamo')[0]?.names).toEqual([{ system: 'serviceId', name: 'DynamoDB' }]);
  });

  it('goes by spelling where nothing begins so, and finds no service twice', () => {
    expect(findByWords('dynamdb').every(({ match }) => match === 'near')).toBe(true);
    for (const name of ['rds', 's3', 'cloud', 'data']) {
      expect(new Set(found(name)).size).toBe(found(name).length);
    }
  });

  it('takes neither the company for a word nor a letter or two', () => {
    expect(found('amazon').length).toBeLessThan(identifiers.length / 10);
    expect(found('zz')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('xyzzyplugh')).toEqual([]);
  });
});
