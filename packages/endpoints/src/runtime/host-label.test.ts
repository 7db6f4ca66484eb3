import { describe, expect, it } from 'vitest';

import { isValidHostLabel } from './host-label.js';
import { isVirtualHostableS3Bucket } from './s3-bucket.js';

describe('isValidHostLabel', () => {
  it.each(['a', '0', 'A-b', 'a'.repeat(63)])('takes %j', (label) => {
    expect(isValidHostLabel(label, false)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a_b', 'a.b', 'a b', 'ä', 'a\n', 'a'.repeat(64)])(
    'refuses %j',
    (label) => {
      expect(isValidHostLabel(label, false)).toBe(false);
    },
  );

  it('takes dots only between labels, and only where they are allowed', () => {
    expect(isValidHostLabel('a.b-c.d', true)).toBe(true);
    expect(isValidHostLabel('a..b', true)).toBe(false);
    expect(isValidHostLabel('.a', true)).toBe(false);
    expect(isValidHostLabel('a.b', false)).toBe(false);
  });
});

describe('isVirtualHostableS3Bucket', () => {
  it.each(['abc', 'a-b', '192', 'a'.repeat(63)])('takes %j', (bucket) => {
    expect(isVirtualHostableS3Bucket(bucket, false)).toBe(true);
  });

  it.each(['ab', 'Abc', 'a_b', '-ab', 'ab-', 'a.bc', '', 'a'.repeat(64)])(
    'refuses %j',
    (bucket) => {
      expect(isVirtualHostableS3Bucket(bucket, false)).toBe(false);
    },
  );

  it('takes dots where they are allowed, each label for itself', () => {
    expect(isVirtualHostableS3Bucket('abc.def', true)).toBe(true);
    expect(isVirtualHostableS3Bucket('abc.de', true)).toBe(false);
  });
});
