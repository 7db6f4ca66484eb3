import type { ResolverErrorCode, ToolFailure } from './resolver-error.js';

interface ErrorText {
  /** What is wrong, without its full stop; `detail` is what makes it exact. */
  readonly message: (detail: string) => string;
  readonly cure: string;
  readonly failsAlike: readonly ToolFailure[];
}

/** The tools that fail alike: botocore's two by one name, the AWS SDK for JavaScript by another. */
function alike(botocore: string | null, sdkJs: string | null = null): readonly ToolFailure[] {
  const failures: ToolFailure[] = [];
  if (botocore !== null) {
    failures.push({ dialect: 'aws-cli', error: botocore }, { dialect: 'boto3', error: botocore });
  }
  if (sdkJs !== null) failures.push({ dialect: 'sdk-js', error: sdkJs });
  return failures;
}

/** AWS CLI v2 no longer knows what only boto3 fails of. */
function onlyBoto3(error: string): readonly ToolFailure[] {
  return [{ dialect: 'boto3', error }];
}

/** What is said of each error, and which tool calls it what. */
export const ERROR_TEXTS: Readonly<Record<ResolverErrorCode, ErrorText>> = {
  EP_RESOLVER_SERVICE: {
    message: (guesses) => `No service has this identifier or serviceId${guesses}`,
    cure: 'Give an identifier such as cloudwatch_logs, or a serviceId such as CloudWatch Logs.',
    failsAlike: alike('UnknownServiceError'),
  },
  EP_RESOLVER_FILE_DIALECT: {
    message: (dialects) => `A file was parsed for another dialect: ${dialects}`,
    cure: 'Parse it with the dialect that is asked for, or give it as toSharedFile makes it.',
    failsAlike: [],
  },
  EP_RESOLVER_REGION_INVALID: {
    message: () => 'The region cannot be part of a host name',
    cure: 'Give a region such as eu-west-1: letters, digits and hyphens, at most 63.',
    failsAlike: alike('InvalidRegionError', 'Error'),
  },
  EP_RESOLVER_REGION_MISSING: {
    message: () => 'There is no region, and the endpoint depends on one',
    cure: 'Set AWS_REGION, the region of the profile, or the option region.',
    failsAlike: alike('NoRegionError', 'Error'),
  },
  EP_RESOLVER_FILE_UNREADABLE: {
    message: (problem) => `A shared file cannot be parsed: ${problem}`,
    cure: 'Mend the line that is named.',
    failsAlike: alike('ConfigParseError'),
  },
  EP_RESOLVER_PROFILE_MISSING: {
    message: () => 'There is no such profile in the shared files',
    cure: 'Name a profile that is there, or add [profile NAME] to the config file.',
    failsAlike: alike('ProfileNotFound'),
  },
  EP_RESOLVER_CREDENTIALS_PARTIAL: {
    message: () => 'There is an access key without its secret',
    cure: 'Set both, or neither.',
    failsAlike: alike('PartialCredentialsError', 'CredentialsProviderError'),
  },
  EP_RESOLVER_CREDENTIALS_MISSING: {
    message: () => 'The account ID comes with the credentials, and there are none',
    cure: 'Give credentials, or set the account ID endpoint mode to disabled in a tool of your own.',
    failsAlike: alike(null, 'CredentialsProviderError'),
  },
  EP_RESOLVER_SERVICES_SECTION: {
    message: () => 'The profile names a services section that is missing or empty',
    cure: 'Add [services NAME] with the services below it, or name a section that is there.',
    failsAlike: alike('InvalidConfigError'),
  },
  EP_RESOLVER_SERVICES_ENTRY: {
    message: () => 'The service in the services section has no nested block',
    cure: 'Write the key with nothing after the =, and below it, indented, endpoint_url = URL.',
    failsAlike: alike('AttributeError'),
  },
  EP_RESOLVER_NESTED_VALUE: {
    message: () => 'The key has a nested block where one value belongs',
    cure: 'Write KEY = VALUE on one line, and nothing indented below it.',
    failsAlike: alike('TypeError'),
  },
  EP_RESOLVER_S3_BLOCK: {
    message: () => 'The key s3 of a profile has no nested block',
    cure: 'Write s3 = with nothing after it, and its settings below it, indented.',
    failsAlike: alike('AttributeError'),
  },
  EP_RESOLVER_S3_MODE: {
    message: () => 'The us-east-1 endpoint of S3 is neither legacy nor regional',
    cure: 'Set legacy or regional.',
    failsAlike: onlyBoto3('InvalidS3UsEast1RegionalEndpointConfigError'),
  },
  EP_RESOLVER_STS_MODE: {
    message: () => 'The regional endpoints of STS are neither legacy nor regional',
    cure: 'Set legacy or regional.',
    failsAlike: onlyBoto3('InvalidSTSRegionalEndpointsConfigError'),
  },
  EP_RESOLVER_VARIANT: {
    message: (region) => `There is no dual-stack endpoint in the partition of ${region}`,
    cure: 'Turn dual-stack off for this region.',
    failsAlike: alike('EndpointVariantError'),
  },
  EP_RESOLVER_SWITCH: {
    message: () => 'The switch is neither true nor false',
    cure: 'Set true or false.',
    failsAlike: [],
  },
  EP_RESOLVER_ACCOUNT_MODE: {
    message: () => 'The account ID endpoint mode is not one of the three',
    cure: 'Set preferred, disabled or required.',
    failsAlike: alike('InvalidConfigError', 'Error'),
  },
  EP_RESOLVER_ACCOUNT_MISSING: {
    message: () => 'An account ID is required, and there is none',
    cure: 'Set AWS_ACCOUNT_ID or aws_account_id, or another account ID endpoint mode.',
    failsAlike: alike('EndpointResolutionError', 'EndpointError'),
  },
  EP_RESOLVER_URL: {
    message: () => 'The endpoint URL is no URL with a scheme and a host',
    cure: 'Give a URL such as http://localhost:4566.',
    failsAlike: alike('ValueError', 'TypeError'),
  },
  EP_RESOLVER_RULES: {
    message: (reason) => `The endpoint rules of the service refuse: ${reason}`,
    cure: 'Change the region or one of the settings that the reason names.',
    failsAlike: alike('EndpointResolutionError', 'EndpointError'),
  },
};
