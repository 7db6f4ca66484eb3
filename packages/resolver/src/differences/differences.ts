/** What one thing is in the page and in each real tool. */
export interface Difference {
  /** Stable, for warnings to point at: `D3`. */
  readonly id: string;
  readonly topic: string;
  readonly documented: string;
  readonly awsCli: string;
  readonly boto3: string;
  readonly sdkJs: string;
  /** What to do so that it no longer matters. */
  readonly fix: string;
}

/** What boto3 and the AWS SDK for JavaScript do where they do as the AWS CLI does. */
export const SAME = 'as the AWS CLI';

/**
 * How the page and the real tools differ. The warnings of an answer point here by id, and the page
 * HOW-THE-TOOLS-DIFFER.md is made of it.
 *
 * Source: AWS CLI User Guide, "Using endpoints in the AWS CLI"; the real tools, observed.
 */
export const differences = [
  {
    id: 'D1',
    topic: 'The key that ignores configured URLs',
    documented: '`ignore_configure_endpoint_urls`; here both spellings count',
    awsCli: '`ignore_configured_endpoint_urls` alone',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Write ignore_configured_endpoint_urls.',
  },
  {
    id: 'D2',
    topic: 'What that key removes',
    documented: 'the URLs of the files, not those of the environment',
    awsCli: 'the URLs of the environment, too',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Set AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, which means the same everywhere.',
  },
  {
    id: 'D3',
    topic: 'FIPS or dual-stack in the environment, and a URL in a file',
    documented: 'the switch wins',
    awsCli: 'the URL wins, the switch is dropped without a word',
    boto3: SAME,
    sdkJs: 'an error',
    fix: 'Remove the URL, or have it ignored, where the switch matters.',
  },
  {
    id: 'D4',
    topic: 'The account ID endpoint mode in the environment, and a URL in a file',
    documented: 'the account-based endpoint wins',
    awsCli: 'the URL wins',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Remove the URL, or have it ignored, where the account-based endpoint matters.',
  },
  {
    id: 'D5',
    topic: 'Where the account ID may be from',
    documented: '`AWS_ACCOUNT_ID` or `aws_account_id`, whatever the credentials',
    awsCli: 'only the place that the credentials are from',
    boto3: SAME,
    sdkJs: 'the environment with its keys; with those of a file, either file',
    fix: 'Set the account ID in the same place as the credentials.',
  },
  {
    id: 'D6',
    topic: 'FIPS or dual-stack together with a URL that wins',
    documented: 'the URL wins; the page gives no order between the switches and `AWS_ENDPOINT_URL`',
    awsCli: 'the URL wins, the switch is dropped without a word',
    boto3: SAME,
    sdkJs: 'an error',
    fix: 'Remove the URL, or have it ignored, where the switch matters; else remove the switch.',
  },
  {
    id: 'D7',
    topic: 'FIPS or dual-stack, and an account ID',
    documented: 'the higher rung wins alone',
    awsCli: 'both take part; FIPS leaves the account ID out',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Expect the account in the host name of dual-stack endpoints, or set the mode to disabled.',
  },
  {
    id: 'D8',
    topic: 'A `services` section that is missing or empty',
    documented: 'an error where it is missing',
    awsCli: 'an error',
    boto3: SAME,
    sdkJs: "the default endpoint; the profile's own `endpoint_url` is passed over, too",
    fix: 'Name a section that is there and has a service in it.',
  },
  {
    id: 'D9',
    topic: 'Dual-stack where there is no such endpoint',
    documented: 'the request fails',
    awsCli: 'a host is made up by pattern; only two isolated partitions are an error',
    boto3: SAME,
    sdkJs: 'a host is made up by pattern',
    fix: 'Look up whether the service has dual-stack endpoints in the region.',
  },
  {
    id: 'D10',
    topic: 'The host of an account-based endpoint',
    documented: '`ACCOUNT.myservice.REGION.amazonaws.com`',
    awsCli: '`ACCOUNT.ddb.REGION.amazonaws.com`, for DynamoDB alone',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Allow the host that the tools make.',
  },
  {
    id: 'S1',
    topic: 'A switch such as `TRUE`, `1` or an empty text',
    documented: '`true` and `false` in any case; an empty one is not set; others are an error',
    awsCli: '`true` in any case; all else is off, an empty one, too',
    boto3: SAME,
    sdkJs: '`true` and `false` exactly; with any other the next source decides',
    fix: 'Write true or false in small letters.',
  },
  {
    id: 'S2',
    topic: 'An account ID endpoint mode such as `PREFERRED` or `on`',
    documented: 'an error',
    awsCli: 'any case counts; a bad one is an error for every service',
    boto3: SAME,
    sdkJs: 'a bad one, upper case included, counts for nothing; an empty one is an error',
    fix: 'Write preferred, disabled or required in small letters.',
  },
  {
    id: 'S3',
    topic: 'The profile that applies',
    documented: '`AWS_PROFILE`; one that is missing is an error',
    awsCli: '`AWS_PROFILE`, then `AWS_DEFAULT_PROFILE`; one that is missing is an error',
    boto3: '`AWS_DEFAULT_PROFILE`, then `AWS_PROFILE`; one that is missing is an error',
    sdkJs: '`AWS_PROFILE`; one that is missing is an empty one',
    fix: 'Set AWS_PROFILE alone, to a profile that is there.',
  },
  {
    id: 'S4',
    topic: 'The region that applies',
    documented: '`AWS_REGION`, then `AWS_DEFAULT_REGION`',
    awsCli: 'the same',
    boto3: '`AWS_DEFAULT_REGION` alone',
    sdkJs: '`AWS_REGION` alone',
    fix: 'Set both to the same region.',
  },
  {
    id: 'S5',
    topic: 'No region at all',
    documented: 'an error, except for 21 global services',
    awsCli: 'the same',
    boto3: SAME,
    sdkJs: 'an error, always',
    fix: 'Set a region.',
  },
  {
    id: 'S6',
    topic: 'A key that is in the config file and in the credentials file',
    documented: 'the credentials file wins',
    awsCli: 'the credentials file wins',
    boto3: SAME,
    sdkJs: 'the config file wins; for `region`, the credentials file',
    fix: 'Keep endpoints in the config file.',
  },
  {
    id: 'S7',
    topic: 'What counts as a URL',
    documented: 'a scheme and a host',
    awsCli: 'a host of letters, digits and hyphens; scheme and port are not looked at',
    boto3: SAME,
    sdkJs: 'what a browser takes for a URL, so that `localhost:4566` is a scheme and a path',
    fix: 'Write the scheme: http://localhost:4566.',
  },
  {
    id: 'S8',
    topic: 'S3 and STS in `us-east-1`',
    documented: 'the endpoint of the region',
    awsCli: 'the endpoint of the region',
    boto3: '`s3.amazonaws.com`, unless told otherwise; STS only if told so',
    sdkJs: 'the endpoint of the region',
    fix: 'Set AWS_S3_US_EAST_1_REGIONAL_ENDPOINT=regional for boto3.',
  },
  {
    id: 'S9',
    topic: 'The profile as an argument',
    documented: 'all settings are from that profile',
    awsCli: 'all settings are from that profile',
    boto3: SAME,
    sdkJs: 'region and switches are; URLs are from `AWS_PROFILE` or the default profile',
    fix: 'Set AWS_PROFILE.',
  },
  {
    id: 'S10',
    topic: 'A file that cannot be parsed',
    documented: 'an error',
    awsCli: 'an error, even where an argument settles the endpoint',
    boto3: SAME,
    sdkJs: 'an empty file',
    fix: 'Mend the file: the problems of its parsing name each line.',
  },
  {
    id: 'S11',
    topic: 'The same text read differently: comments behind a value, `:`, case, quotes, doubles',
    documented: 'as the AWS CLI, each difference reported',
    awsCli: 'no comments behind values, `:` as good as `=`, case folded, doubles an error',
    boto3: SAME,
    sdkJs: 'comments behind values cut, only `=`, case kept, the last of two wins',
    fix: 'Keep to what the problems of the parsing ask for.',
  },
  {
    id: 'S12',
    topic:
      'A variable or a key of a `services` section by another of the names that the service has',
    documented: 'not read',
    awsCli: 'not read',
    boto3: SAME,
    sdkJs: SAME,
    fix: 'Write the identifier of the service.',
  },
  {
    id: 'S13',
    topic: 'A service in a `services` section with nothing indented below it',
    documented: 'nothing is set',
    awsCli: 'an error of its own: AttributeError',
    boto3: SAME,
    sdkJs: 'nothing is set',
    fix: 'Indent the lines that belong to the service, or remove its key.',
  },
  {
    id: 'S14',
    topic: 'A directory in place of a file, or a file that may not be read',
    documented: 'an error',
    awsCli: 'as good as no file',
    boto3: SAME,
    sdkJs: 'as good as no file',
    fix: 'Name a file that the user who runs the program may read.',
  },
  {
    id: 'S15',
    topic: 'Where the bucket of S3 is',
    documented: 'before the host, where the endpoint rules of S3 can put it there',
    awsCli:
      'in the path at a configured URL, else before the host, unless `addressing_style` says otherwise',
    boto3: SAME,
    sdkJs: 'before the host, unless the client has `forcePathStyle`',
    fix: 'Set addressing_style = virtual below s3 in the profile, or forcePathStyle in the client.',
  },
  {
    id: 'S16',
    topic: 'What of a configured URL is used',
    documented: 'all of it, as it is written',
    awsCli: 'all of it, as it is written',
    boto3: SAME,
    sdkJs:
      'scheme, host, port and path, as a browser writes them; a user, a query and a last slash are dropped',
    fix: 'Write the URL in small letters, with no user, no query and no slash at its end.',
  },
  {
    id: 'S17',
    topic: '`use_dualstack_endpoint` and `use_accelerate_endpoint` below `s3` in a profile',
    documented: 'not read',
    awsCli: 'read',
    boto3: SAME,
    sdkJs: 'not read',
    fix: 'Write use_dualstack_endpoint in the profile itself; accelerate by an option of each client.',
  },
] as const satisfies readonly Difference[];

/** The id of a difference: `'D3'`. */
export type DifferenceId = (typeof differences)[number]['id'];
