/** Where a setting is written. Its option is the name of its entry. */
export interface SettingFacts {
  /** The environment variable; null where the setting has none. */
  readonly variable: string | null;
  /** A second variable of the same setting. Tools disagree about which of the two wins. */
  readonly otherVariable?: string;
  /** The key in a profile of the shared config file; null where the setting has none. */
  readonly key: string | null;
  /** The AWS CLI User Guide's misspelling of the key, which no AWS tool reads. */
  readonly misspeltKey?: string;
  /** The key below `s3` in a profile, which boto3 and the AWS CLI read. */
  readonly s3Key?: string;
  /** The legal values, or what kind of string the value is; a `block` has indented keys below it. */
  readonly values: readonly string[] | 'url' | 'account-id' | 'text' | 'path' | 'block';
  /** The value in force while the setting is not set; null where there is no default. */
  readonly default: string | null;
}

const SWITCH = ['true', 'false'] as const;

/**
 * The settings for endpoints that the AWS CLI User Guide documents, by option. Every package takes
 * variables, keys and values from here; a new setting is one entry here and one sentence in
 * {@link settingDescriptions}.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI".
 *
 * @example
 * ```ts
 * endpointSettings.useFipsEndpoint.variable; // 'AWS_USE_FIPS_ENDPOINT'
 * endpointSettings.useFipsEndpoint.key; // 'use_fips_endpoint'
 * ```
 */
export const endpointSettings = {
  endpointUrl: {
    variable: 'AWS_ENDPOINT_URL',
    key: 'endpoint_url',
    values: 'url',
    default: null,
  },
  services: {
    variable: null,
    key: 'services',
    values: 'text',
    default: null,
  },
  ignoreConfiguredEndpointUrls: {
    variable: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    key: 'ignore_configured_endpoint_urls',
    misspeltKey: 'ignore_configure_endpoint_urls',
    values: SWITCH,
    default: 'false',
  },
  useFipsEndpoint: {
    variable: 'AWS_USE_FIPS_ENDPOINT',
    key: 'use_fips_endpoint',
    values: SWITCH,
    default: 'false',
  },
  useDualstackEndpoint: {
    variable: 'AWS_USE_DUALSTACK_ENDPOINT',
    key: 'use_dualstack_endpoint',
    values: SWITCH,
    default: 'false',
  },
  accountId: {
    variable: 'AWS_ACCOUNT_ID',
    key: 'aws_account_id',
    values: 'account-id',
    default: null,
  },
  accountIdEndpointMode: {
    variable: 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
    key: 'account_id_endpoint_mode',
    values: ['preferred', 'disabled', 'required'],
    default: 'preferred',
  },
} as const satisfies Readonly<Record<string, SettingFacts>>;

/** The name of a setting in {@link endpointSettings}: `useFipsEndpoint`. */
export type EndpointSettingName = keyof typeof endpointSettings;

/**
 * What each setting in {@link endpointSettings} is for, in one sentence. Kept apart from the names, so
 * that a program which only reads settings bundles no sentences.
 */
export const settingDescriptions = {
  endpointUrl: 'The endpoint URL of every service that has none of its own.',
  services: "The name of the services section with the services' own endpoint URLs.",
  ignoreConfiguredEndpointUrls: 'Whether configured endpoint URLs are ignored.',
  useFipsEndpoint: 'Whether FIPS endpoints are used.',
  useDualstackEndpoint: 'Whether dual-stack endpoints are used.',
  accountId: 'The account ID for account-based endpoints: twelve digits.',
  accountIdEndpointMode: 'Whether account-based endpoints are used.',
} as const satisfies Readonly<Record<EndpointSettingName, string>>;
