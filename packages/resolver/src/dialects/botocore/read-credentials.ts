import type { ConfigSection } from '@ep/config';
import { findEntry } from '@ep/config';

import type { Context } from '../../question/context.js';
import type { Profile } from '../../settings/profile.js';
import { Fault } from '../../errors/fault.js';
import { fromEntry, fromEnv, fromOption, type Setting } from '../../settings/source.js';

/**
 * The account ID, which comes with the credentials that win and from nowhere else: explicit keys,
 * the environment's, those of the credentials file, those of the config file.
 *
 * @throws Fault `EP_RESOLVER_CREDENTIALS_PARTIAL`
 */
export function readAccountId(context: Context, profile: Profile): Setting | undefined {
  const { credentials, accountId, profile: named } = context.options;
  const { accessKeyId, secretAccessKey } = credentials ?? {};
  if (accessKeyId !== undefined || secretAccessKey !== undefined) {
    assertPair('accessKeyId', accessKeyId, secretAccessKey);
    return accountId === undefined ? undefined : fromOption('accountId', accountId);
  }
  // A profile that is named as an argument disables the environment's keys.
  if (named === undefined && context.env['AWS_ACCESS_KEY_ID']) return readEnvironment(context);
  if (findEntry(profile.credentials, 'role_arn') ?? findEntry(profile.config, 'role_arn')) {
    return undefined;
  }
  return readSection('credentials', profile.credentials) ?? readSection('config', profile.config);
}

function readEnvironment({ env }: Context): Setting | undefined {
  assertPair('AWS_ACCESS_KEY_ID', env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']);
  const accountId = env['AWS_ACCOUNT_ID'];
  return accountId ? fromEnv('AWS_ACCOUNT_ID', accountId) : undefined;
}

function readSection(
  kind: 'config' | 'credentials',
  section: ConfigSection | undefined,
): Setting | undefined {
  const accessKey = findEntry(section, 'aws_access_key_id');
  if (accessKey === undefined) return undefined;
  if (findEntry(section, 'aws_secret_access_key') === undefined) {
    const { source } = fromEntry(kind, 'aws_access_key_id', accessKey);
    throw new Fault('EP_RESOLVER_CREDENTIALS_PARTIAL', { value: '***', source });
  }
  const accountId = findEntry(section, 'aws_account_id');
  return accountId ? fromEntry(kind, 'aws_account_id', accountId) : undefined;
}

/** The keys themselves are never printed. */
function assertPair(name: string, accessKey: string | undefined, secret: string | undefined): void {
  if (accessKey && secret) return;
  const { source } = name === 'accessKeyId' ? fromOption(name, '') : fromEnv(name, '');
  throw new Fault('EP_RESOLVER_CREDENTIALS_PARTIAL', { value: '***', source });
}
