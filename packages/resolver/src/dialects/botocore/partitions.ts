import type { Identifier } from '@ep/identifiers';

/**
 * The regions of the partitions that have no dual-stack endpoints in botocore's endpoints.json, and
 * the services that have some there all the same.
 *
 * Source: botocore 1.43.11: `aws-iso-e` and `aws-iso-f`.
 */
const REGIONS = /^(?:eu-isoe|us-isof)-\w+-\d+$/;
const SERVICES: ReadonlySet<Identifier> = new Set<Identifier>(['accessanalyzer', 'lambda']);

/** Whether botocore's older resolver fails for want of a dual-stack endpoint. */
export function lacksDualstack(identifier: Identifier, region: string): boolean {
  return REGIONS.test(region) && !SERVICES.has(identifier);
}
