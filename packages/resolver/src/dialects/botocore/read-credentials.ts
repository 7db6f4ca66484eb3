import { type ConfigSection, findEntry } from '@ep/config';

import { Fault } from '../../errors/fault.js';
import { fromEntry, fromEnv, fromOption, type Setting } from '../../settings/source.js';
import { settings } from '../../settings/table.js';
import type { SettingsReader } from '../tool/settings-reader.js';

const { accountId: ACCOUNT, accessKeyId: KEY, secretAccessKey: SECRET } = settings;

/**
 * The account ID, which comes with the credentials that win and from nowhere else: those of the client,
 * of the environment, of the credentials file, of the config file.
 *
 * @throws Fault `EP_RESOLVER_CREDENTIALS_PARTIAL`
 */
export function readAccountId(reader: SettingsReader): Setting | undefined {
  const { context, profile } = reader;
  const { credentials, accountId, profile: named } = context.options;
  const { accessKeyId, secretAccessKey } = credentials ?? {};
  if (accessKeyId !== undefined || secretAccessKey !== undefined) {
    if (!accessKeyId || !secretAccessKey) throw toPartial(fromOption('accessKeyId', ''));
    return accountId === undefined ? undefined : fromOption('accountId', accountId);
  }
  // A profile that is named as an option turns the keys of the environment off.
  if (named === undefined && context.env[KEY.variable]) return readEnvironment(reader);
  if (findEntry(profile.credentials, 'role_arn') ?? findEntry(profile.config, 'role_arn')) {
    return undefined;
  }
  return readSection('credentials', profile.credentials) ?? readSection('config', profile.config);
}

function readEnvironment(reader: SettingsReader): Setting | undefined {
  if (!reader.context.env[SECRET.variable]) throw toPartial(fromEnv(KEY.variable, ''));
  const accountId = reader.findVariable('accountId');
  return accountId?.value ? accountId : undefined;
}

function readSection(
  kind: 'config' | 'credentials',
  section: ConfigSection | undefined,
): Setting | undefined {
  const key = findEntry(section, KEY.key);
  if (key === undefined) return undefined;
  if (findEntry(section, SECRET.key) === undefined) throw toPartial(fromEntry(kind, KEY.key, key));
  const accountId = findEntry(section, ACCOUNT.key);
  return accountId && fromEntry(kind, ACCOUNT.key, accountId);
}

/** The key itself is never shown. */
function toPartial({ source }: Setting): Fault {
  return new Fault('EP_RESOLVER_CREDENTIALS_PARTIAL', { value: '***', source });
}
