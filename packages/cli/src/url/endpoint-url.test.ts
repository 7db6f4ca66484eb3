import { identifiers } from '@ep/identifiers';
import { describe, expect, it } from 'vitest';

import { findUrlFault } from './endpoint-url.js';
import { isTakenFor, PARTICULAR_SERVICES } from './takes-url.js';

const GOOD = 'http://localhost:4566';

describe('isTakenFor', () => {
  it.each([
    [GOOD, 'every service', []],
    ['http://me:secret@localhost:4566/path', 'every service', []],
    ['http://localhost:4566?', 'every service', []],
    ['http://localhost:4566?a=b', 'all but those that look into it', PARTICULAR_SERVICES],
    ['http://localhost:4566/path?a=b#c', 'all but those', PARTICULAR_SERVICES],
    ['ftp://localhost', 'all but those', PARTICULAR_SERVICES],
    ['localhost:4566', 'none', identifiers],
    ['http://my_host', 'none', identifiers],
    ['https://localhost:99999', 'none', identifiers],
    ['http://a b', 'none', identifiers],
    // The default endpoint of S3 and of SQS themselves are URLs like any other.
    ['https://s3.us-east-1.amazonaws.com', 'every service', []],
    ['https://sqs.us-east-1.amazonaws.com', 'every service', []],
  ])('takes %s for %s', (url, _, refusing) => {
    const found = identifiers.filter((service) => !isTakenFor(service, url));
    expect(found).toEqual(refusing.toSorted());
  });
});

describe('findUrlFault', () => {
  it('judges by the services that the URL is for', () => {
    const url = `${GOOD}?a=b`;
    expect(findUrlFault(url, ['sqs', 'sns'])).toBeUndefined();
    expect(findUrlFault(url, ['sqs', 's3', 's3_control'])?.problem).toBe(
      'does not work in every tool for s3, s3_control',
    );
    expect(findUrlFault(GOOD, ['s3', 'simpledb'])).toBeUndefined();
  });

  it('names no service where none takes the URL', () => {
    expect(findUrlFault('http://my_host', ['s3'])?.problem).toBe('does not work in every tool');
  });
});
