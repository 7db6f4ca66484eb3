import { warn, type Warning } from '../../differences/warnings.js';
import type { Context } from '../../question/context.js';
import type { Profile } from '../../settings/profile.js';
import { findS3Setting, isS3 } from '../../settings/s3-block.js';
import type { Setting } from '../../settings/source.js';
import { settings } from '../../settings/table.js';
import type { Finding } from '../finding.js';

const DUALSTACK = settings.s3UseDualstackEndpoint.s3Key;
const ACCELERATE = settings.s3UseAccelerateEndpoint.s3Key;

/** Warns of switches below `s3` in a profile, which not every tool reads. */
export function warnS3(context: Context, profile: Profile, winner: Finding): readonly Warning[] {
  return findS3Switches(context, profile, winner).map(({ source }) => warn('S17', source));
}

/** Switches that are on below `s3`. They change the hosts of the endpoint rules, and not configured URLs. */
export function findS3Switches(
  { identifier }: Context,
  profile: Profile,
  { url }: Finding,
): readonly Setting[] {
  if (url !== null || !isS3(identifier)) return [];
  // S3 Control does not have acceleration.
  const keys = identifier === 's3' ? [DUALSTACK, ACCELERATE] : [DUALSTACK];
  return keys.flatMap((key) => {
    const setting = findS3Setting(profile, key);
    return setting?.value.toLowerCase() === 'true' ? [setting] : [];
  });
}
