import { Fault } from '../../errors/fault.js';
import type { RuleParameters } from '../../question/input.js';
import { findS3Block, findS3Setting, isS3 } from '../../settings/s3-block.js';
import { fromEntry } from '../../settings/source.js';
import { settings, type SettingName } from '../../settings/table.js';
import type { SettingsReader } from '../tool/settings-reader.js';
import type { BotocoreQuestion } from './read-settings.js';

/** The settings that botocore writes into the `s3` block of the profile, from a variable or a key. */
const WRITTEN: readonly SettingName[] = ['s3UseArnRegion', 's3DisableMultiregionAccessPoints'];
const WRITTEN_BY_BOTO3: readonly SettingName[] = [...WRITTEN, 's3UsEast1RegionalEndpoint'];

/**
 * Refuses an empty key `s3` that another setting is to be written into, for every service. Botocore leaves
 * a key with a value alone, but takes an empty one for a block.
 *
 * Source: botocore 1.43.106, observed.
 *
 * @throws Fault `EP_RESOLVER_S3_EMPTY`
 */
export function assertNotWritten({ reader, traits }: BotocoreQuestion): void {
  if (!isEmpty(reader)) return;
  const written = traits.hasGlobalEndpoints ? WRITTEN_BY_BOTO3 : WRITTEN;
  const isWritten = written.some((name) => reader.findConfigured(name) !== undefined);
  if (isWritten) throw toFault('EP_RESOLVER_S3_EMPTY', reader);
}

/**
 * Refuses, for S3, a key `s3` without an indented block.
 *
 * @throws Fault `EP_RESOLVER_S3_BLOCK`
 */
export function assertBlock({ reader }: BotocoreQuestion): void {
  if (!isS3(reader.context.identifier)) return;
  if (findS3Block(reader.profile)?.entry.nested === null) {
    throw toFault('EP_RESOLVER_S3_BLOCK', reader);
  }
}

/**
 * Refuses, for every service, an empty key `s3`: a later check than {@link assertNotWritten}.
 *
 * @throws Fault `EP_RESOLVER_S3_BLOCK`
 */
export function assertNotEmpty({ reader }: BotocoreQuestion): void {
  if (isEmpty(reader)) throw toFault('EP_RESOLVER_S3_BLOCK', reader);
}

function isEmpty({ profile }: SettingsReader): boolean {
  const { nested = null, value = null } = findS3Block(profile)?.entry ?? {};
  return nested === null && value === '';
}

function toFault(code: 'EP_RESOLVER_S3_EMPTY' | 'EP_RESOLVER_S3_BLOCK', reader: SettingsReader) {
  const found = findS3Block(reader.profile);
  return new Fault(code, found ? fromEntry(found.kind, settings.s3.key, found.entry) : null);
}

/** The parameters that the `s3` block of the profile adds to the endpoint rules of S3. */
export function s3Parameters({ profile }: SettingsReader, url: string | undefined): RuleParameters {
  const style = findS3Setting(profile, settings.s3AddressingStyle.s3Key)?.value;
  const accelerate = findS3Setting(profile, settings.s3UseAccelerateEndpoint.s3Key)?.value;
  const isAccelerated = accelerate?.toLowerCase() === 'true';
  // Most custom endpoints have no host for each bucket, so the bucket goes into the path.
  const isPath = url === undefined ? style === 'path' : style !== 'virtual';
  return { ForcePathStyle: isPath && !isAccelerated, Accelerate: isAccelerated };
}
