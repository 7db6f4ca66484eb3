import { type EndpointSettingName, endpointSettings } from '@ep/naming';

/** Sets the endpoint URL of every service that has none of its own: a URL with scheme and host. */
export const AWS_ENDPOINT_URL = 'AWS_ENDPOINT_URL';
/** `true` makes the tools ignore configured endpoint URLs, those in the environment included. */
export const AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS';
/** `true` selects the services' FIPS endpoints. */
export const AWS_USE_FIPS_ENDPOINT = 'AWS_USE_FIPS_ENDPOINT';
/** `true` selects the services' dual-stack endpoints, which speak IPv4 and IPv6. */
export const AWS_USE_DUALSTACK_ENDPOINT = 'AWS_USE_DUALSTACK_ENDPOINT';
/** The account ID, twelve digits, for services with account-based endpoints. */
export const AWS_ACCOUNT_ID = 'AWS_ACCOUNT_ID';
/** Whether account-based endpoints are used: `preferred` (the default), `disabled` or `required`. */
export const AWS_ACCOUNT_ID_ENDPOINT_MODE = 'AWS_ACCOUNT_ID_ENDPOINT_MODE';

/** An environment variable for the endpoints of all services. */
export interface SettingInfo {
  readonly name: SettingName;
  /** The legal values; null where every string of the described form is legal. */
  readonly values: readonly string[] | null;
  /** The value in force while the variable is not set; null where there is no default. */
  readonly default: string | null;
}

type Facts = typeof endpointSettings;

/** An element of {@link settings}; never for a setting without a variable. */
type InfoOf<N extends EndpointSettingName> = Facts[N]['variable'] extends string
  ? {
      readonly name: Facts[N]['variable'];
      readonly values: Facts[N]['values'] extends readonly string[] ? Facts[N]['values'] : null;
      readonly default: Facts[N]['default'];
    }
  : never;
type Info = { [N in EndpointSettingName]: InfoOf<N> }[EndpointSettingName];

/**
 * The environment variables, other than the services' own, that the AWS CLI User Guide documents for
 * endpoints. They are those of `endpointSettings` in `@ep/naming`, which also has a sentence about each.
 *
 * @example
 * ```ts
 * settings[0]?.name; // 'AWS_ENDPOINT_URL'
 * ```
 */
export const settings: readonly Info[] = /* @__PURE__ */ Object.values(endpointSettings)
  .map((setting) => ({
    name: setting.variable,
    values: typeof setting.values === 'string' ? null : setting.values,
    default: setting.default,
  }))
  .filter((info): info is Info => info.name !== null);

/** The name of a variable in {@link settings}. */
export type SettingName = Info['name'];

/** The legal values of a variable: `SettingValue<'AWS_USE_FIPS_ENDPOINT'>` is `'true' | 'false'`. */
export type SettingValue<N extends SettingName> = Extract<
  Info,
  { name: N }
>['values'] extends readonly (infer Value)[]
  ? Value
  : string;
