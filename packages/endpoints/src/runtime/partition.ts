import { partitions } from '../generated/partitions.js';

/** A part of AWS that stands alone, with accounts and host names of its own. */
export interface Partition {
  /** `aws-cn` */
  readonly name: string;
  /** `amazonaws.com.cn` */
  readonly dnsSuffix: string;
  /** `api.amazonwebservices.com.cn` */
  readonly dualStackDnsSuffix: string;
  readonly supportsFIPS: boolean;
  readonly supportsDualStack: boolean;
  /** The region in which services without regions live: `cn-northwest-1`. */
  readonly implicitGlobalRegion: string;
  /** What the names of its regions look like, announced or not. */
  readonly pattern: RegExp;
  /** Its announced regions by name, sorted; pseudo-regions such as `aws-cn-global` too. */
  readonly regions: readonly string[];
}

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
