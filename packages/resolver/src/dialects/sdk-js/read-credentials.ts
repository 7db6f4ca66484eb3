import { supportsAccountId } from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import { Fault } from '../../errors/fault.js';
import { findProfileEntry, type Profile } from '../../settings/profile.js';
import { fromEnv, fromOption, type Setting } from '../../settings/source.js';
import { settings } from '../../settings/table.js';
import type { SettingsReader } from '../tool/settings-reader.js';

const { accessKeyId: KEY, secretAccessKey: SECRET } = settings;

/** Whether there are credentials, and the account ID that comes with them. */
export interface SdkCredentials {
  /**
   * `partial`: the environment has a key without its secret, and nothing else has both;
   * `unknown`: they are from elsewhere, such as a role, SSO or a process.
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
 * The credentials: those of the client, those of the environment unless a profile is named, those of the
 * profile, its two files merged.
 */
export function readCredentials(reader: SettingsReader): SdkCredentials {
  const { context, profile } = reader;
  const { credentials, accountId, profile: named } = context.options;
  if (credentials?.accessKeyId !== undefined && credentials.secretAccessKey !== undefined) {
    // An empty account ID of the client is not left out: the endpoint rules refuse it.
    return found(accountId === undefined ? undefined : fromOption('accountId', accountId));
  }
  const { [KEY.variable]: key, [SECRET.variable]: secret } = context.env;
  const usesEnvironment = !(named ?? context.env[settings.profile.variable]);
  if (usesEnvironment && key && secret) {
    const inEnv = reader.findVariable('accountId');
    return found(inEnv?.value ? inEnv : undefined);
  }
  if (ELSEWHERE.some((name) => findProfileEntry(profile, name) !== undefined)) return UNKNOWN;
  if (hasKeys(profile)) return found(reader.findInProfile('accountId', 'credentials'));
  return usesEnvironment && key ? PARTIAL : MISSING;
}

function found(accountId: Setting | undefined): SdkCredentials {
  return { state: 'found', accountId };
}

function hasKeys(profile: Profile): boolean {
  return [KEY.key, SECRET.key].every((name) => findProfileEntry(profile, name) !== undefined);
}

/**
 * Refuses credentials with which the SDK does not get to an endpoint.
 *
 * @throws Fault `EP_RESOLVER_CREDENTIALS_PARTIAL` or `EP_RESOLVER_CREDENTIALS_MISSING`
 */
export function assertCredentials({ state }: SdkCredentials, identifier: Identifier): void {
  if (state === 'partial') {
    // The key itself is never shown.
    throw new Fault('EP_RESOLVER_CREDENTIALS_PARTIAL', fromEnv(KEY.variable, '***'));
  }
  if (state === 'missing' && supportsAccountId(identifier)) {
    throw new Fault('EP_RESOLVER_CREDENTIALS_MISSING');
  }
}
