import { describe, expect, it } from 'vitest';

import { parseArn } from './parse-arn.js';

describe('parseArn', () => {
  it('cuts the resource at every : and /', () => {
    expect(parseArn('arn:aws:s3:eu-west-1:123456789012:accesspoint/a:b')).toEqual({
      partition: 'aws',
      service: 's3',
      region: 'eu-west-1',
      accountId: '123456789012',
      resourceId: ['accesspoint', 'a', 'b'],
    });
  });

  it('lets region and account be empty', () => {
    expect(parseArn('arn:aws:s3:::bucket')).toMatchObject({
      region: '',
      accountId: '',
      resourceId: ['bucket'],
    });
  });

  it('keeps empty parts of the resource', () => {
    expect(parseArn('arn:aws:s3:::a:/')?.resourceId).toEqual(['a', '', '']);
  });

  it.each([
    '',
    'arn',
    'arn:aws:s3::x',
    'urn:aws:s3:::bucket',
    'arn::s3:::bucket',
    'arn:aws::::bucket',
    'arn:aws:s3:::',
  ])('knows %j for none', (value) => {
    expect(parseArn(value)).toBeUndefined();
  });
});
