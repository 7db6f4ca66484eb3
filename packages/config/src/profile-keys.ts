import { type EndpointSettingName, endpointSettings } from '@ep/naming';

/** The URL of every service's endpoint, in a profile; of one service's, below its key in a `services` section. */
export const ENDPOINT_URL = 'endpoint_url';
/** The name of the `services` section that a profile uses. */
export const SERVICES = 'services';
/** `true` makes the tools ignore configured endpoint URLs. This is the spelling that every tool reads. */
export const IGNORE_CONFIGURED_ENDPOINT_URLS = 'ignore_configured_endpoint_urls';
/**
 * The AWS CLI User Guide's spelling of `ignore_configured_endpoint_urls`, without the d.
 *
 * @deprecated No tool reads it. Use {@link IGNORE_CONFIGURED_ENDPOINT_URLS}, and mind that a `true`
 * that was without effect then takes effect.
 */
export const IGNORE_CONFIGURE_ENDPOINT_URLS = 'ignore_configure_endpoint_urls';
/** `true` selects the services' FIPS endpoints. */
export const USE_FIPS_ENDPOINT = 'use_fips_endpoint';
/** `true` selects the services' dual-stack endpoints, which speak IPv4 and IPv6. */
export const USE_DUALSTACK_ENDPOINT = 'use_dualstack_endpoint';
/**
 * The account ID, twelve digits, for services with account-based endpoints. `AWS_ACCOUNT_ID` is the
 * variable, in `@ep/env`.
 */
export const AWS_ACCOUNT_ID_KEY = 'aws_account_id';
/** Whether account-based endpoints are used: `preferred` (the default), `disabled` or `required`. */
export const ACCOUNT_ID_ENDPOINT_MODE = 'account_id_endpoint_mode';

/** A key of a profile for endpoints. */
export interface ProfileKeyInfo {
  readonly name: ProfileKey | MisspeltProfileKey;
  /** The legal values; null where every string of the described form is legal. */
  readonly values: readonly string[] | null;
  /** The value in force while the key is not set; null where there is no default. */
  readonly default: string | null;
  /** The key that tools read instead of this one; null where they read this one. */
  readonly misspeltFor: ProfileKey | null;
}

type Facts = typeof endpointSettings;
type Misspelt = Facts['ignoreConfiguredEndpointUrls'];

interface InfoOf<F extends Facts[EndpointSettingName]> {
  readonly name: F['key'];
  readonly values: F['values'] extends readonly string[] ? F['values'] : null;
  readonly default: F['default'];
  readonly misspeltFor: null;
}
interface MisspeltInfo extends Omit<InfoOf<Misspelt>, 'name' | 'misspeltFor'> {
  readonly name: Misspelt['misspeltKey'];
  readonly misspeltFor: Misspelt['key'];
}
type Info = { [N in EndpointSettingName]: InfoOf<Facts[N]> }[EndpointSettingName] | MisspeltInfo;

/**
 * The keys of a profile that the AWS CLI User Guide documents for endpoints; its misspelt key is
 * marked. They are those of `endpointSettings` in `@ep/naming`, which also has a sentence about each.
 */
export const profileKeys: readonly Info[] = /* @__PURE__ */ Object.values(endpointSettings).flatMap(
  (setting) => {
    const values = typeof setting.values === 'string' ? null : setting.values;
    const info = { name: setting.key, values, default: setting.default, misspeltFor: null } as Info;
    if (!('misspeltKey' in setting)) return [info];
    const misspelt = { name: setting.misspeltKey, misspeltFor: setting.key } as const;
    return [info, { ...info, ...misspelt } as Info];
  },
);

/** A key of a profile for endpoints that tools read. */
export type ProfileKey = Facts[EndpointSettingName]['key'];

/** A key that the AWS CLI User Guide prints and no tool reads. */
export type MisspeltProfileKey = Misspelt['misspeltKey'];

/**
 * Whether `value` is a key of a profile for endpoints that tools read.
 *
 * @example
 * ```ts
 * isProfileKey('ignore_configured_endpoint_urls'); // true
 * isProfileKey('ignore_configure_endpoint_urls'); // false: misspelt, no tool reads it
 * ```
 */
export function isProfileKey(value: unknown): value is ProfileKey {
  return Object.values(endpointSettings).some(({ key }) => key === value);
}
