import { Fault } from '../../errors/fault.js';
import { findS3Block, findS3Setting } from '../../settings/s3-block.js';
import type { Setting } from '../../settings/source.js';
import { settings } from '../../settings/table.js';
import type { SettingsReader } from '../tool/settings-reader.js';
import type { BotocoreQuestion } from './read-settings.js';

/**
 * The regions whose STS requests go to one host, in the mode `legacy`.
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

/** @throws Fault `EP_RESOLVER_STS_MODE` */
export function assertStsMode({ reader }: BotocoreQuestion): void {
  const mode = readStsMode(reader);
  if (isBad(mode)) throw new Fault('EP_RESOLVER_STS_MODE', mode);
}

/** @throws Fault `EP_RESOLVER_S3_MODE` */
export function assertS3Mode({ reader }: BotocoreQuestion): void {
  const mode = readS3Mode(reader);
  if (isBad(mode)) throw new Fault('EP_RESOLVER_S3_MODE', mode);
}

function isBad(mode: Setting | undefined): boolean {
  return mode !== undefined && mode.value !== 'legacy' && mode.value !== 'regional';
}

/** The mode of STS; an empty one counts as not set, which is `regional`. */
function readStsMode(reader: SettingsReader): Setting | undefined {
  const found = reader.findConfigured('stsRegionalEndpoints');
  return found?.value ? found : undefined;
}

/** The mode of S3. Where the key `s3` has a value instead of a block, botocore looks nowhere for it. */
function readS3Mode(reader: SettingsReader): Setting | undefined {
  const block = findS3Block(reader.profile)?.entry;
  if (block !== undefined && block.nested === null && block.value !== '') return undefined;
  return (
    reader.findConfigured('s3UsEast1RegionalEndpoint') ??
    findS3Setting(reader.profile, settings.s3UsEast1RegionalEndpoint.s3Key)
  );
}

/** Whether boto3 sends the request to the one host that the service has for several regions. */
export function usesGlobalEndpoint({ reader, realRegion }: BotocoreQuestion): boolean {
  const { identifier } = reader.context;
  if (identifier === 's3') return isS3Global(reader, realRegion);
  if (identifier !== 'sts' || realRegion === undefined) return false;
  return readStsMode(reader)?.value === 'legacy' && STS_REGIONS.has(realRegion);
}

function isS3Global(reader: SettingsReader, region: string | undefined): boolean {
  if (region !== undefined && region !== 'us-east-1') return false;
  const mode = readS3Mode(reader);
  if (mode !== undefined) return mode.value === 'legacy';
  const { value } = reader.findConfigured('defaultsMode') ?? {};
  return value === undefined || value === 'legacy';
}
