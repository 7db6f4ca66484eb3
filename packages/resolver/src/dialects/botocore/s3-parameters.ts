import type { RuleParameters } from '../../question/input.js';
import type { Profile } from '../../settings/profile.js';
import { isTrue } from './read-setting.js';
import { findS3Setting } from './s3-settings.js';

/** What the profile's nested `s3` block adds to the rules of S3. */
export function s3Parameters(profile: Profile, url: string | undefined): RuleParameters {
  const style = findS3Setting(profile, 'addressing_style')?.value;
  const accelerate = findS3Setting(profile, 'use_accelerate_endpoint');
  const isAccelerated = accelerate !== undefined && isTrue(accelerate.value);
  // A custom endpoint mostly knows no host name per bucket, so buckets go into its path.
  const isPath = url === undefined ? style === 'path' : style !== 'virtual';
  return { ForcePathStyle: isPath && !isAccelerated, Accelerate: isAccelerated };
}
