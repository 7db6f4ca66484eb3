import { partitions } from './generated/partitions.js';

/**
 * The regions that AWS has announced, pseudo-regions such as `aws-global` too, sorted by name: of one
 * partition, or of all. Of a partition that there is not, none.
 *
 * @example
 * ```ts
 * regionsOf('aws-cn'); // ['aws-cn-global', 'cn-north-1', 'cn-northwest-1']
 * regionsOf().length; // 53
 * ```
 */
export function regionsOf(partition?: string): readonly string[] {
  return partitions
    .filter(({ name }) => partition === undefined || name === partition)
    .flatMap(({ regions }) => regions)
    .toSorted();
}
