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

/** A key of a profile that bears on endpoints. */
export interface ProfileKeyInfo {
  readonly name: ProfileKey | MisspeltProfileKey;
  /** The values that have a meaning; null where any text of the described form has. */
  readonly values: readonly string[] | null;
  /** What holds where the key is not set; null where nothing does. */
  readonly default: string | null;
  /** The key that the tools read instead of this one; null where they read this one. */
  readonly misspeltFor: ProfileKey | null;
  /** What it is for, in one sentence. */
  readonly description: string;
}

const SWITCH = ['true', 'false'] as const;

/**
 * The keys of a profile that the AWS CLI User Guide names for endpoints, its misspelt one marked.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI".
 */
export const profileKeys = [
  {
    name: ENDPOINT_URL,
    values: null,
    default: null,
    misspeltFor: null,
    description: 'The endpoint URL of every service that has none of its own.',
  },
  {
    name: SERVICES,
    values: null,
    default: null,
    misspeltFor: null,
    description: "The name of the services section with the services' own endpoint URLs.",
  },
  {
    name: IGNORE_CONFIGURED_ENDPOINT_URLS,
    values: SWITCH,
    default: 'false',
    misspeltFor: null,
    description: 'Whether configured endpoint URLs are ignored.',
  },
  {
    name: IGNORE_CONFIGURE_ENDPOINT_URLS,
    values: SWITCH,
    default: 'false',
    misspeltFor: IGNORE_CONFIGURED_ENDPOINT_URLS,
    description: 'Nothing: no tool reads this spelling.',
  },
  {
    name: USE_FIPS_ENDPOINT,
    values: SWITCH,
    default: 'false',
    misspeltFor: null,
    description: 'Whether FIPS endpoints are used.',
  },
  {
    name: USE_DUALSTACK_ENDPOINT,
    values: SWITCH,
    default: 'false',
    misspeltFor: null,
    description: 'Whether dual-stack endpoints are used.',
  },
  {
    name: AWS_ACCOUNT_ID_KEY,
    values: null,
    default: null,
    misspeltFor: null,
    description: 'The account ID for account-based endpoints: twelve digits.',
  },
  {
    name: ACCOUNT_ID_ENDPOINT_MODE,
    values: ['preferred', 'disabled', 'required'],
    default: 'preferred',
    misspeltFor: null,
    description: 'Whether account-based endpoints are used.',
  },
] as const satisfies readonly ProfileKeyInfo[];

/** A key of a profile that bears on endpoints and that the tools read. */
export type ProfileKey =
  | typeof ENDPOINT_URL
  | typeof SERVICES
  | typeof IGNORE_CONFIGURED_ENDPOINT_URLS
  | typeof USE_FIPS_ENDPOINT
  | typeof USE_DUALSTACK_ENDPOINT
  | typeof AWS_ACCOUNT_ID_KEY
  | typeof ACCOUNT_ID_ENDPOINT_MODE;

/** A key that the page prints and no tool reads. */
export type MisspeltProfileKey = typeof IGNORE_CONFIGURE_ENDPOINT_URLS;

/**
 * Whether `value` is a key of a profile that bears on endpoints and that the tools read.
 *
 * @example
 * ```ts
 * isProfileKey('ignore_configured_endpoint_urls'); // true
 * isProfileKey('ignore_configure_endpoint_urls'); // false: the page's spelling, which nothing reads
 * ```
 */
export function isProfileKey(value: unknown): value is ProfileKey {
  return profileKeys.some(({ name, misspeltFor }) => name === value && misspeltFor === null);
}
