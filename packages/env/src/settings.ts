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

/** A variable of the environment that bears on the endpoints of all services. */
export interface SettingInfo {
  readonly name: SettingName;
  /** The values that have a meaning; null where any text of the described form has. */
  readonly values: readonly string[] | null;
  /** What holds where the variable is not set; null where nothing does. */
  readonly default: string | null;
  /** What it is for, in one sentence. */
  readonly description: string;
}

const SWITCH = ['true', 'false'] as const;

/**
 * The variables, other than the services' own, that the AWS CLI User Guide names for endpoints.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI".
 */
export const settings = [
  {
    name: AWS_ENDPOINT_URL,
    values: null,
    default: null,
    description: 'The endpoint URL of every service that has none of its own.',
  },
  {
    name: AWS_IGNORE_CONFIGURED_ENDPOINT_URLS,
    values: SWITCH,
    default: 'false',
    description: 'Whether configured endpoint URLs are ignored.',
  },
  {
    name: AWS_USE_FIPS_ENDPOINT,
    values: SWITCH,
    default: 'false',
    description: 'Whether FIPS endpoints are used.',
  },
  {
    name: AWS_USE_DUALSTACK_ENDPOINT,
    values: SWITCH,
    default: 'false',
    description: 'Whether dual-stack endpoints are used.',
  },
  {
    name: AWS_ACCOUNT_ID,
    values: null,
    default: null,
    description: 'The account ID for account-based endpoints: twelve digits.',
  },
  {
    name: AWS_ACCOUNT_ID_ENDPOINT_MODE,
    values: ['preferred', 'disabled', 'required'],
    default: 'preferred',
    description: 'Whether account-based endpoints are used.',
  },
] as const satisfies readonly SettingInfo[];

/** The name of a variable in {@link settings}. */
export type SettingName =
  | typeof AWS_ENDPOINT_URL
  | typeof AWS_IGNORE_CONFIGURED_ENDPOINT_URLS
  | typeof AWS_USE_FIPS_ENDPOINT
  | typeof AWS_USE_DUALSTACK_ENDPOINT
  | typeof AWS_ACCOUNT_ID
  | typeof AWS_ACCOUNT_ID_ENDPOINT_MODE;

/** The legal values of a setting: `SettingValue<'AWS_USE_FIPS_ENDPOINT'>` is `'true' | 'false'`. */
export type SettingValue<N extends SettingName> = Extract<
  (typeof settings)[number],
  { name: N }
>['values'] extends infer V
  ? V extends readonly (infer Value)[]
    ? Value
    : string
  : never;
