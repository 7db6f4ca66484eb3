import { supportsAccountId } from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import type { Context } from '../../question/context.js';
import { findProfileEntry, findProfileValue, type Profile } from '../../settings/profile.js';
import { Fault } from '../../errors/fault.js';
import { fromEnv, fromOption, type Setting } from '../../settings/source.js';

/** Whether there are credentials, and the account ID that comes with them. */
export interface SdkCredentials {
  /**
   * `partial` where the environment has a key without its secret, and nothing else has both;
   * `unknown` where something else must be asked for them: a role, SSO, a process.
   */
  readonly state: 'found' | 'missing' | 'partial' | 'unknown';
  readonly accountId: Setting | undefined;
}

const MISSING: SdkCredentials = { state: 'missing', accountId: undefined };
const PARTIAL: SdkCredentials = { state: 'partial', accountId: undefined };
const UNKNOWN: SdkCredentials = { state: 'unknown', accountId: undefined };
const ELSEWHERE = [
  'role_arn',
  'sso_session',
  'sso_start_url',
  'credential_process',
  'login_session',
];

/**
 * The credentials: explicit ones, those of the environment unless a profile is named, those of the
 * profile, its two files merged.
 */
export function readCredentials(context: Context, profile: Profile): SdkCredentials {
  const { credentials, accountId, profile: named } = context.options;
  if (credentials?.accessKeyId !== undefined && credentials.secretAccessKey !== undefined) {
    // An empty account ID that is given explicitly is not left out: the endpoint rules refuse it.
    return found(accountId === undefined ? undefined : fromOption('accountId', accountId));
  }
  const { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: secret, AWS_PROFILE } = context.env;
  const asksEnvironment = !(named ?? AWS_PROFILE);
  if (asksEnvironment && accessKey && secret) return found(readEnvironment(context));
  const inFiles = readFiles(profile);
  if (asksEnvironment && accessKey && inFiles.state === 'missing') return PARTIAL;
  return inFiles;
}

/**
 * Refuses credentials without which the SDK does not get as far as an endpoint.
 *
 * @throws Fault `EP_RESOLVER_CREDENTIALS_PARTIAL` or `EP_RESOLVER_CREDENTIALS_MISSING`
 */
export function assertCredentials({ state }: SdkCredentials, identifier: Identifier): void {
  if (state === 'partial') {
    const { source } = fromEnv('AWS_ACCESS_KEY_ID', '');
    throw new Fault('EP_RESOLVER_CREDENTIALS_PARTIAL', { value: '***', source });
  }
  if (state === 'missing' && supportsAccountId(identifier)) {
    throw new Fault('EP_RESOLVER_CREDENTIALS_MISSING');
  }
}

function found(accountId: Setting | undefined): SdkCredentials {
  return { state: 'found', accountId };
}

function readEnvironment({ env }: Context): Setting | undefined {
  const accountId = env['AWS_ACCOUNT_ID'];
  return accountId ? fromEnv('AWS_ACCOUNT_ID', accountId) : undefined;
}

function readFiles(profile: Profile): SdkCredentials {
  if (ELSEWHERE.some((key) => findProfileEntry(profile, key) !== undefined)) return UNKNOWN;
  const accessKey = findProfileEntry(profile, 'aws_access_key_id');
  const secret = findProfileEntry(profile, 'aws_secret_access_key');
  if (accessKey === undefined || secret === undefined) return MISSING;
  return found(findProfileValue(profile, 'aws_account_id'));
}
