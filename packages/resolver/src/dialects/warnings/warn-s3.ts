import { isTrue } from '../botocore/read-setting.js';
import { findS3Setting, isS3 } from '../botocore/s3-settings.js';
import type { Context } from '../../question/context.js';
import type { Finding } from '../finding.js';
import type { Profile } from '../../settings/profile.js';
import { warn, type Warning } from '../../differences/warnings.js';

/**
 * Switches in the block `s3` of a profile, which not every tool reads. They are about hosts that the
 * endpoint rules make, and not about configured URLs.
 */
export function warnS3(context: Context, profile: Profile, { url }: Finding): readonly Warning[] {
  if (url !== null || !isS3(context)) return [];
  // S3 Control accelerates nothing.
  const keys = context.identifier === 's3' ? [DUALSTACK, 'use_accelerate_endpoint'] : [DUALSTACK];
  return keys.flatMap((key) => {
    const setting = findS3Setting(profile, key);
    return setting !== undefined && isTrue(setting.value) ? [warn('S17', setting.source)] : [];
  });
}

const DUALSTACK = 'use_dualstack_endpoint';
