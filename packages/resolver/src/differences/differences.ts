/** How the AWS CLI User Guide and the real tools differ in one thing. */
export interface Difference {
  /** Warnings name it: `D3`. It never changes. */
  readonly id: string;
  readonly topic: string;
  readonly documented: string;
  readonly awsCli: string;
  readonly boto3: string;
  readonly sdkJs: string;
  /** What to do so that the difference no longer matters. */
  readonly fix: string;
}

/** What boto3 and the AWS SDK for JavaScript do where they do the same as the AWS CLI. */
export const SAME = 'like the AWS CLI';

/**
 * How the AWS CLI User Guide and the real tools differ. Warnings name these by id, and
 * HOW-THE-TOOLS-DIFFER.md is made from them.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI"; the real tools, observed.
 */
export const differences = [
  {
    id: 'D1',
    topic: 'The key that ignores configured URLs',
    documented: '`ignore_configure_endpoint_urls`; the resolver accepts both spellings',
    awsCli: 'only `ignore_configured_endpoint_urls`',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Remove the line, or write ignore_configured_endpoint_urls to really ignore them.',
  },
  {
    id: 'D2',
    topic: 'The URLs that this key ignores',
    documented: 'the URLs in the files, and not those in the environment',
    awsCli: 'the URLs in the environment, too',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Set AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, which means the same in every tool.',
  },
  {
    id: 'D3',
    topic: 'FIPS or dual-stack in the environment, and a URL in a file',
    documented: 'the switch wins',
    awsCli: 'the URL wins, and the switch is silently ignored',
    boto3: SAME,
    sdkJs: 'an error',
    fix: 'To use the switch, remove or ignore the URL.',
  },
  {
    id: 'D4',
    topic: 'The account ID endpoint mode in the environment, and a URL in a file',
    documented: 'the account-based endpoint wins',
    awsCli: 'the URL wins',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'To use the account-based endpoint, remove or ignore the URL.',
  },
  {
    id: 'D5',
    topic: 'The source of the account ID',
    documented: '`AWS_ACCOUNT_ID` or `aws_account_id`, with any credentials',
    awsCli: 'only the source of the credentials',
    boto3: SAME,
    sdkJs: 'the environment with its keys; with keys in a file, either file',
    fix: 'Set the account ID in the same place as the credentials.',
  },
  {
    id: 'D6',
    topic: 'FIPS or dual-stack, and a URL that wins',
    documented:
      'the URL wins; the guide gives no order between the switches and `AWS_ENDPOINT_URL`',
    awsCli: 'the URL wins, and the switch is silently ignored',
    boto3: SAME,
    sdkJs: 'an error',
    fix: 'To use the switch, remove or ignore the URL; otherwise remove the switch.',
  },
  {
    id: 'D7',
    topic: 'FIPS or dual-stack, and an account ID',
    documented: 'the higher rung wins alone',
    awsCli: 'both count; with FIPS, the host has no account ID',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Expect the account ID in the host name of dual-stack endpoints, or set the mode to disabled.',
  },
  {
    id: 'D8',
    topic: 'A `services` section that is missing or empty',
    documented: 'an error where it is missing',
    awsCli: 'an error',
    boto3: SAME,
    sdkJs: "the default endpoint; the profile's own `endpoint_url` is ignored, too",
    fix: 'Name a section that exists and has a service in it.',
  },
  {
    id: 'D9',
    topic: 'Dual-stack where the service has no dual-stack endpoint',
    documented: 'the request fails',
    awsCli: 'a host made by a pattern; an error in only two isolated partitions',
    boto3: SAME,
    sdkJs: 'a host made by a pattern',
    fix: 'Check whether the service has dual-stack endpoints in the region.',
  },
  {
    id: 'D10',
    topic: 'The host of an account-based endpoint',
    documented: '`ACCOUNT.myservice.REGION.amazonaws.com`',
    awsCli: '`ACCOUNT.ddb.REGION.amazonaws.com`, only for DynamoDB',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Allow the host that the tools use.',
  },
  {
    id: 'S1',
    topic: 'A switch such as `TRUE`, `1` or an empty value',
    documented:
      '`true` and `false` in any case; an empty value counts as not set; any other is an error',
    awsCli: '`true` in any case is on; any other value is off, also an empty one',
    boto3: SAME,
    sdkJs: 'only `true` and `false`; any other value is ignored, and the next source decides',
    fix: 'Write true or false in small letters.',
  },
  {
    id: 'S2',
    topic: 'An account ID endpoint mode such as `PREFERRED` or `on`',
    documented: 'an error',
    awsCli: 'any case is fine; an invalid mode is an error for every service',
    boto3: SAME,
    sdkJs: 'an invalid mode is ignored, also in upper case; an empty one is an error',
    fix: 'Write preferred, disabled or required in small letters.',
  },
  {
    id: 'S3',
    topic: 'The profile that applies',
    documented: '`AWS_PROFILE`; a missing profile is an error',
    awsCli: '`AWS_PROFILE`, then `AWS_DEFAULT_PROFILE`; a missing profile is an error',
    boto3: '`AWS_DEFAULT_PROFILE`, then `AWS_PROFILE`; a missing profile is an error',
    sdkJs: '`AWS_PROFILE`; a missing profile counts as empty',
    fix: 'Set only AWS_PROFILE, to a profile that exists.',
  },
  {
    id: 'S4',
    topic: 'The region that applies',
    documented: '`AWS_REGION`, then `AWS_DEFAULT_REGION`',
    awsCli: 'the same',
    boto3: 'only `AWS_DEFAULT_REGION`',
    sdkJs: 'only `AWS_REGION`',
    fix: 'Set both to the same region.',
  },
  {
    id: 'S5',
    topic: 'No region',
    documented: 'an error, except for 21 global services',
    awsCli: 'the same',
    boto3: SAME,
    sdkJs: 'always an error',
    fix: 'Set a region.',
  },
  {
    id: 'S6',
    topic: 'A key in both the config file and the credentials file',
    documented: 'the credentials file wins',
    awsCli: 'the credentials file wins',
    boto3: SAME,
    sdkJs: 'the config file wins; for `region`, the credentials file wins',
    fix: 'Keep endpoints in the config file.',
  },
  {
    id: 'S7',
    topic: 'What counts as a URL',
    documented: 'a scheme and a host',
    awsCli: 'a host of letters, digits and hyphens; scheme and port are not checked',
    boto3: SAME,
    sdkJs: 'whatever a browser accepts as a URL, so `localhost:4566` is a scheme and a path',
    fix: 'Write the scheme: http://localhost:4566.',
  },
  {
    id: 'S8',
    topic: 'S3 and STS in `us-east-1`',
    documented: 'the endpoint of the region',
    awsCli: 'the endpoint of the region',
    boto3:
      '`s3.amazonaws.com`, unless a setting says otherwise; for STS, only if a setting says so',
    sdkJs: 'the endpoint of the region',
    fix: 'Set AWS_S3_US_EAST_1_REGIONAL_ENDPOINT=regional for boto3.',
  },
  {
    id: 'S9',
    topic: 'The profile as an argument',
    documented: 'all settings are from that profile',
    awsCli: 'all settings are from that profile',
    boto3: SAME,
    sdkJs:
      'region and switches are from that profile; URLs are from `AWS_PROFILE` or the default profile',
    fix: 'Set AWS_PROFILE.',
  },
  {
    id: 'S10',
    topic: 'A file that cannot be parsed',
    documented: 'an error',
    awsCli: 'an error, even where an argument sets the endpoint',
    boto3: SAME,
    sdkJs: 'counts as an empty file',
    fix: 'Correct the file. Each problem names its line.',
  },
  {
    id: 'S11',
    topic: 'The same text read differently: comments after a value, `:`, case, quotes, duplicates',
    documented: 'like the AWS CLI, with a problem for each difference',
    awsCli:
      'comments after a value are part of it, `:` works like `=`, case does not matter, duplicates are an error',
    boto3: SAME,
    sdkJs:
      'comments after a value are cut off, only `=` works, case matters, the last duplicate wins',
    fix: 'Follow the fix of each problem.',
  },
  {
    id: 'S12',
    topic: 'A variable, or a key in a `services` section, with another name of the service',
    documented: 'ignored',
    awsCli: 'ignored',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Write the identifier of the service.',
  },
  {
    id: 'S13',
    topic: 'A service in a `services` section with nothing indented below it',
    documented: 'ignored',
    awsCli: 'an error: AttributeError',
    boto3: SAME,
    sdkJs: 'ignored',
    fix: 'Indent the lines that belong to the service, or remove its key.',
  },
  {
    id: 'S14',
    topic: 'A directory in place of a file, or a file without read permission',
    documented: 'an error',
    awsCli: 'counts as a missing file',
    boto3: SAME,
    sdkJs: 'counts as a missing file',
    fix: 'Name a file that the user who runs the program may read.',
  },
  {
    id: 'S15',
    topic: 'Where the bucket of S3 is',
    documented: 'in the host name, where the endpoint rules of S3 can put it there',
    awsCli:
      'in the path with a configured URL, otherwise in the host name, unless `addressing_style` says otherwise',
    boto3: SAME,
    sdkJs: 'in the host name, unless the client has `forcePathStyle`',
    fix: 'Set addressing_style = virtual below s3 in the profile, or forcePathStyle in the client.',
  },
  {
    id: 'S16',
    topic: 'The parts of a configured URL that are used',
    documented: 'the whole URL, as it is written',
    awsCli: 'the whole URL, as it is written',
    boto3: SAME,
    sdkJs:
      'scheme, host, port and path, as a browser writes them; a user, a query and a last slash are dropped',
    fix: 'Write the URL in small letters, without user, query and last slash.',
  },
  {
    id: 'S17',
    topic: '`use_dualstack_endpoint` and `use_accelerate_endpoint` below `s3` in a profile',
    documented: 'ignored',
    awsCli: 'used',
    boto3: SAME,
    sdkJs: 'ignored',
    fix: 'Write use_dualstack_endpoint in the profile itself; turn acceleration on in each client.',
  },
] as const satisfies readonly Difference[];

/** The id of a difference: `'D3'`. */
export type DifferenceId = (typeof differences)[number]['id'];
