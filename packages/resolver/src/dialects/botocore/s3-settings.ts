import { type ConfigEntry, findNestedEntry } from '@ep/config';

import type { Context } from '../../question/context.js';
import { findProfileEntry, findProfileValue, type Profile } from '../../settings/profile.js';
import { Fault } from '../../errors/fault.js';
import { fromEntry, fromEnv, type Setting } from '../../settings/source.js';
import { isTrue, readBoolean } from './read-setting.js';

/** Whether a service takes the settings of the profile's nested `s3` block. */
export function isS3({ identifier }: Context): boolean {
  return identifier === 's3' || identifier === 's3_control';
}

/** The dual-stack switch; S3 can have it on in its nested block, too. */
export function readDualstack(context: Context, profile: Profile): Setting<boolean> {
  const nested = isS3(context) ? findS3Setting(profile, 'use_dualstack_endpoint') : undefined;
  if (nested !== undefined && isTrue(nested.value)) return { value: true, source: nested.source };
  return readBoolean(
    context,
    profile,
    'useDualstackEndpoint',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'use_dualstack_endpoint',
  );
}

/**
 * Refuses a key `s3` that is no nested block.
 *
 * @throws Fault `EP_RESOLVER_S3_BLOCK`
 */
export function assertS3Block(context: Context, profile: Profile): void {
  const found = isS3(context) ? findProfileEntry(profile, 's3') : undefined;
  if (found === undefined || found.entry.nested !== null) return;
  const setting = fromEntry(found.kind, 's3', found.entry);
  throw new Fault('EP_RESOLVER_S3_BLOCK', setting);
}

/** A setting of the profile's nested `s3` block. */
export function findS3Setting(profile: Profile, key: string): Setting | undefined {
  const inCredentials = findNestedEntry(profile.credentials, 's3', key);
  if (inCredentials !== undefined) return fromNested('credentials', key, inCredentials);
  const inConfig = findNestedEntry(profile.config, 's3', key);
  return inConfig === undefined ? undefined : fromNested('config', key, inConfig);
}

function fromNested(kind: 'config' | 'credentials', key: string, entry: ConfigEntry): Setting {
  return fromEntry(kind, `s3.${key}`, entry);
}

/** A setting that may be a variable, a key of the profile or one of its `s3` block. */
export function findS3Variable(
  { env }: Context,
  profile: Profile,
  variable: string,
  key: string,
): Setting | undefined {
  const value = env[variable];
  if (value !== undefined) return fromEnv(variable, value);
  return findProfileValue(profile, `s3_${key}`) ?? findS3Setting(profile, key);
}
