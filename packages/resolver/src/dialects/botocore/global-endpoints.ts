import type { Context } from '../../question/context.js';
import { findProfileEntry, type Profile } from '../../settings/profile.js';
import { Fault } from '../../errors/fault.js';
import type { Setting } from '../../settings/source.js';
import { readEnvOrProfile } from './read-setting.js';
import { findS3Variable } from './s3-settings.js';

const MODES = new Set(['legacy', 'regional']);

/**
 * The regions whose requests to STS go to one host, where the mode is `legacy`.
 *
 * Source: botocore 1.43.11.
 */
const STS_REGIONS = new Set([
  'ap-northeast-1',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'aws-global',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
]);

/** How STS is reached: `regional`, unless somebody says `legacy`. */
function readStsMode(context: Context, profile: Profile): Setting | undefined {
  const key = 'sts_regional_endpoints';
  const found = readEnvOrProfile(context, profile, 'AWS_STS_REGIONAL_ENDPOINTS', key);
  return found?.value ? found : undefined;
}

/** @throws Fault `EP_RESOLVER_STS_MODE` */
export function assertStsMode(context: Context, profile: Profile): void {
  const mode = readStsMode(context, profile);
  if (mode === undefined || MODES.has(mode.value)) return;
  throw new Fault('EP_RESOLVER_STS_MODE', mode);
}

/** @throws Fault `EP_RESOLVER_S3_MODE` */
export function assertS3Mode(context: Context, profile: Profile): void {
  const mode = readS3Mode(context, profile);
  if (mode === undefined || MODES.has(mode.value)) return;
  throw new Fault('EP_RESOLVER_S3_MODE', mode);
}

/** A key `s3` with a text in place of a nested block makes botocore look nowhere for the mode. */
function readS3Mode(context: Context, profile: Profile): Setting | undefined {
  const block = findProfileEntry(profile, 's3')?.entry;
  if (block !== undefined && block.nested === null && block.value !== '') return undefined;
  const key = 'us_east_1_regional_endpoint';
  return findS3Variable(context, profile, 'AWS_S3_US_EAST_1_REGIONAL_ENDPOINT', key);
}

/** Whether the service's one host for several regions is meant; only boto3 still has such. */
export function usesGlobalEndpoint(
  context: Context,
  profile: Profile,
  region: string | undefined,
): boolean {
  if (context.identifier === 's3') return isS3Global(context, profile, region);
  if (context.identifier !== 'sts' || region === undefined) return false;
  return readStsMode(context, profile)?.value === 'legacy' && STS_REGIONS.has(region);
}

function isS3Global(context: Context, profile: Profile, region: string | undefined): boolean {
  if (region !== undefined && region !== 'us-east-1') return false;
  const mode = readS3Mode(context, profile);
  if (mode !== undefined) return mode.value === 'legacy';
  const defaults =
    readEnvOrProfile(context, profile, 'AWS_DEFAULTS_MODE', 'defaults_mode')?.value ?? 'legacy';
  return defaults === 'legacy';
}
