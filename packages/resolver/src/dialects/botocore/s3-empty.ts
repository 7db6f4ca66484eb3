import type { Context } from '../../question/context.js';
import { findProfileEntry, findProfileValue, type Profile } from '../../settings/profile.js';
import { Fault } from '../../errors/fault.js';
import { fromEntry, type Setting } from '../../settings/source.js';
import { traitsOf } from './traits.js';

/** What botocore puts into the profile's `s3` block: by variable or by key of the profile. */
const OVERRIDES = [
  { variable: 'AWS_S3_USE_ARN_REGION', key: 's3_use_arn_region' },
  { variable: 'AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS', key: undefined },
] as const;

const OF_BOTO3 = {
  variable: 'AWS_S3_US_EAST_1_REGIONAL_ENDPOINT',
  key: 's3_us_east_1_regional_endpoint',
} as const;

/**
 * Refuses an empty key `s3` that a setting of S3 is to go into, for every service: a text in place of
 * the block is left alone, an empty one is taken for the block.
 *
 * Source: botocore 1.43.106, observed.
 *
 * @throws Fault `EP_RESOLVER_S3_EMPTY`
 */
export function assertS3Overrides(context: Context, profile: Profile): void {
  const empty = findEmptyS3(profile);
  if (empty === undefined) return;
  const { hasGlobalEndpoints } = traitsOf(context.dialect);
  const overrides = hasGlobalEndpoints ? [...OVERRIDES, OF_BOTO3] : OVERRIDES;
  const isOverridden = overrides.some(
    ({ variable, key }) =>
      context.env[variable] !== undefined ||
      (key !== undefined && findProfileValue(profile, key) !== undefined),
  );
  if (isOverridden) throw new Fault('EP_RESOLVER_S3_EMPTY', empty);
}

/**
 * Refuses an empty key `s3`, for every service, once nothing before it is wrong.
 *
 * @throws Fault `EP_RESOLVER_S3_BLOCK`
 */
export function assertS3NotEmpty(profile: Profile): void {
  const empty = findEmptyS3(profile);
  if (empty !== undefined) throw new Fault('EP_RESOLVER_S3_BLOCK', empty);
}

function findEmptyS3(profile: Profile): Setting | undefined {
  const found = findProfileEntry(profile, 's3');
  if (found === undefined || found.entry.nested !== null || found.entry.value !== '') {
    return undefined;
  }
  return fromEntry(found.kind, 's3', found.entry);
}
