import { partitions } from '../generated/partitions.js';
import type { Partition } from './partition.js';

/**
 * The partition of a region, also of one that AWS has not announced, by the partition's pattern.
 *
 * @returns undefined where no partition knows the region's name or its pattern
 * @example
 * ```ts
 * partitionOf('cn-north-1')?.dnsSuffix; // 'amazonaws.com.cn'
 * partitionOf('eu-south-9')?.name; // 'aws'
 * partitionOf('mars-1'); // undefined
 * ```
 */
export function partitionOf(region: string): Partition | undefined {
  return exact().get(region) ?? partitions.find(({ pattern }) => pattern.test(region));
}

/** `aws.partition` of the rules: the same, and the first partition for any other name, or none. */
export function partitionFor(region: string | undefined): Partition {
  return (region === undefined ? undefined : partitionOf(region)) ?? partitions[0];
}

let byRegion: ReadonlyMap<string, Partition> | undefined;

/** Built at the first question, so that importing this module costs nothing. */
function exact(): ReadonlyMap<string, Partition> {
  byRegion ??= new Map(
    partitions.flatMap((partition) => partition.regions.map((region) => [region, partition])),
  );
  return byRegion;
}
