import { describe, expect, it } from 'vitest';

import { partitions } from '../generated/partitions.js';
import { regionsOf } from '../regions.js';
import { partitionFor, partitionOf } from './partition-of.js';

describe('partitionOf', () => {
  it('knows every announced region', () => {
    for (const partition of partitions) {
      for (const region of partition.regions) expect(partitionOf(region)).toBe(partition);
    }
  });

  it.each([
    ['eu-south-9', 'aws'],
    ['cn-east-7', 'aws-cn'],
    ['us-gov-north-1', 'aws-us-gov'],
    ['us-iso-moon-1', 'aws-iso'],
    ['us-isob-moon-1', 'aws-iso-b'],
    ['eu-isoe-moon-1', 'aws-iso-e'],
    ['us-isof-moon-1', 'aws-iso-f'],
    ['eusc-de-west-1', 'aws-eusc'],
  ])('takes %s, which is not announced, for one of %s', (region, name) => {
    expect(partitionOf(region)?.name).toBe(name);
  });

  it.each(['', 'mars-1', 'us-east-1\n', 'US-EAST-1', 'us-east', '__proto__'])(
    'knows no partition of %j',
    (region) => {
      expect(partitionOf(region)).toBeUndefined();
    },
  );
});

describe('partitionFor', () => {
  it('takes any other region, and none, for one of aws', () => {
    expect(partitionFor('mars-1').name).toBe('aws');
    expect(partitionFor(undefined).name).toBe('aws');
    expect(partitionFor('cn-north-1').name).toBe('aws-cn');
  });
});

describe('regionsOf', () => {
  it('lists the regions of one partition, or of all, sorted', () => {
    expect(regionsOf('aws-cn')).toEqual(['aws-cn-global', 'cn-north-1', 'cn-northwest-1']);
    expect(regionsOf('mars')).toEqual([]);
    expect(regionsOf()).toEqual(partitions.flatMap(({ regions }) => regions).toSorted());
  });
});
