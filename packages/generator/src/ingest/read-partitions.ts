import { byCodeUnit } from '../collections.js';
import { parseJson } from '../json/scan-json.js';
import { FormatError } from './format-error.js';
import type { PartitionFacts } from './statement.js';

const OUTPUTS = {
  dnsSuffix: 'string',
  dualStackDnsSuffix: 'string',
  implicitGlobalRegion: 'string',
  supportsDualStack: 'boolean',
  supportsFIPS: 'boolean',
} as const;

/** Whether a file of this name, directly in botocore's data folder, lists AWS's partitions. */
export function isPartitions(name: string): boolean {
  return name === 'partitions.json';
}

/** What `partitions.json` says; the regions' names for people stay behind. */
export function readPartitions(bytes: Buffer): PartitionFacts[] {
  const content = parseJson(bytes) as { partitions?: unknown } | null;
  const partitions = content?.partitions;
  if (!Array.isArray(partitions)) throw new FormatError('has no list "partitions"');
  return partitions.map(toPartition);
}

function toPartition(value: unknown): PartitionFacts {
  const { id, regionRegex, outputs, regions } = (value ?? {}) as Record<string, unknown>;
  const isWhole = typeof outputs === 'object' && typeof regions === 'object' && outputs && regions;
  if (typeof id !== 'string' || typeof regionRegex !== 'string' || !isWhole) {
    throw new FormatError('a partition lacks its id, regionRegex, outputs or regions');
  }
  for (const [name, type] of Object.entries(OUTPUTS)) {
    const found: unknown = (outputs as Record<string, unknown>)[name];
    if (typeof found !== type)
      throw new FormatError(`the partition ${id} lacks ${name}, a ${type}`);
  }
  for (const [region, facts] of Object.entries(regions) as [string, object | null][]) {
    const own = Object.keys(facts ?? {}).find((key) => key in OUTPUTS);
    if (own) throw new FormatError(`the region ${region} has a ${own} of its own, which is new`);
  }
  const { dnsSuffix, dualStackDnsSuffix, supportsFIPS, supportsDualStack, implicitGlobalRegion } =
    outputs as PartitionFacts;
  return {
    name: id,
    dnsSuffix,
    dualStackDnsSuffix,
    supportsFIPS,
    supportsDualStack,
    implicitGlobalRegion,
    pattern: toPattern(regionRegex),
    regions: Object.keys(regions).toSorted(byCodeUnit),
  };
}

/** A hyphen needs no backslash outside brackets; whatever is no regular expression is refused. */
function toPattern(regex: string): string {
  const pattern = regex.includes('[') ? regex : regex.replaceAll('\\-', '-');
  try {
    return new RegExp(pattern).source;
  } catch (error) {
    throw new FormatError(`${JSON.stringify(regex)} is no pattern: ${(error as Error).message}`);
  }
}
