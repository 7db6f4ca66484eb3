import type { SettingFacts } from './settings.js';

/**
 * Settings that are not about endpoints alone, but decide which endpoint a tool uses: region, profile,
 * the shared files, credentials (the account ID comes with them), and the modes of S3 and STS.
 *
 * Source: botocore 1.43.11 and the AWS SDK for JavaScript v3, observed.
 *
 * @example
 * ```ts
 * otherSettings.region.variable; // 'AWS_REGION'
 * otherSettings.region.otherVariable; // 'AWS_DEFAULT_REGION'
 * ```
 */
export const otherSettings = {
  /** The region. */
  region: {
    variable: 'AWS_REGION',
    otherVariable: 'AWS_DEFAULT_REGION',
    key: 'region',
    values: 'text',
    default: null,
  },
  /** The profile of the shared files. */
  profile: {
    variable: 'AWS_PROFILE',
    otherVariable: 'AWS_DEFAULT_PROFILE',
    key: null,
    values: 'text',
    default: 'default',
  },
  /** The path of the shared config file. */
  configFile: {
    variable: 'AWS_CONFIG_FILE',
    key: null,
    values: 'path',
    default: '~/.aws/config',
  },
  /** The path of the shared credentials file. */
  credentialsFile: {
    variable: 'AWS_SHARED_CREDENTIALS_FILE',
    key: null,
    values: 'path',
    default: '~/.aws/credentials',
  },
  /** The access key of the credentials. */
  accessKeyId: {
    variable: 'AWS_ACCESS_KEY_ID',
    key: 'aws_access_key_id',
    values: 'text',
    default: null,
  },
  /** The secret of the access key. */
  secretAccessKey: {
    variable: 'AWS_SECRET_ACCESS_KEY',
    key: 'aws_secret_access_key',
    values: 'text',
    default: null,
  },
  /** The mode from which SDKs take other defaults; boto3 takes S3's endpoint in us-east-1 from it. */
  defaultsMode: {
    variable: 'AWS_DEFAULTS_MODE',
    key: 'defaults_mode',
    values: ['legacy', 'standard', 'in-region', 'cross-region', 'mobile', 'auto'],
    default: 'legacy',
  },
  /** Whether boto3 sends STS requests to the region's endpoint or to one for many regions. */
  stsRegionalEndpoints: {
    variable: 'AWS_STS_REGIONAL_ENDPOINTS',
    key: 'sts_regional_endpoints',
    values: ['legacy', 'regional'],
    default: 'regional',
  },
  /** The settings of S3, indented below one key. */
  s3: {
    variable: null,
    key: 's3',
    values: 'block',
    default: null,
  },
  /** Whether boto3 sends S3 requests of us-east-1 to s3.amazonaws.com; its default is another setting. */
  s3UsEast1RegionalEndpoint: {
    variable: 'AWS_S3_US_EAST_1_REGIONAL_ENDPOINT',
    key: 's3_us_east_1_regional_endpoint',
    s3Key: 'us_east_1_regional_endpoint',
    values: ['legacy', 'regional'],
    default: null,
  },
  /** Whether S3 uses the region in an ARN. */
  s3UseArnRegion: {
    variable: 'AWS_S3_USE_ARN_REGION',
    key: 's3_use_arn_region',
    s3Key: 'use_arn_region',
    values: ['true', 'false'],
    default: null,
  },
  /** Whether S3 refuses multi-Region access points. */
  s3DisableMultiregionAccessPoints: {
    variable: 'AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS',
    key: null,
    s3Key: 's3_disable_multiregion_access_points',
    values: ['true', 'false'],
    default: 'false',
  },
  /** Whether S3's dual-stack endpoints are used. */
  s3UseDualstackEndpoint: {
    variable: null,
    key: null,
    s3Key: 'use_dualstack_endpoint',
    values: ['true', 'false'],
    default: 'false',
  },
  /** Whether S3 Transfer Acceleration is used. */
  s3UseAccelerateEndpoint: {
    variable: null,
    key: null,
    s3Key: 'use_accelerate_endpoint',
    values: ['true', 'false'],
    default: 'false',
  },
  /** Whether the bucket is in the host name (`virtual`) or in the path. */
  s3AddressingStyle: {
    variable: null,
    key: null,
    s3Key: 'addressing_style',
    values: ['auto', 'path', 'virtual'],
    default: 'auto',
  },
} as const satisfies Readonly<Record<string, SettingFacts>>;

/** The name of a setting in {@link otherSettings}: `region`. */
export type OtherSettingName = keyof typeof otherSettings;
