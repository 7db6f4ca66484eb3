import type { ResolverErrorCode, Tool } from './resolver-error.js';

interface ErrorText {
  /** What is wrong, without its full stop; `detail` is what makes it exact. */
  readonly message: (detail: string) => string;
  readonly fix: string;
  /** How the tools that know this error call it. */
  readonly names: Readonly<Partial<Record<Tool, string>>>;
}

/** Botocore's two tools have one name for an error, the AWS SDK for JavaScript another. */
function named(botocore?: string, sdkJs?: string): ErrorText['names'] {
  return {
    ...(botocore === undefined ? {} : { 'aws-cli': botocore, boto3: botocore }),
    ...(sdkJs === undefined ? {} : { 'sdk-js': sdkJs }),
  };
}

/** What gives a tool the region that it lacks; not all read it from the same variable. */
export function fixOfNoRegion(variable: string): string {
  return `Give a region, or set ${variable} or the region of the profile.`;
}

/** What is said of each error, and which tool calls it what. */
export const ERROR_TEXTS: Readonly<Record<ResolverErrorCode, ErrorText>> = {
  EP_RESOLVER_SERVICE: {
    message: (guesses) => `No service has this identifier or serviceId${guesses}`,
    fix: 'Give an identifier such as cloudwatch_logs, or a serviceId such as CloudWatch Logs.',
    names: named('UnknownServiceError'),
  },
  EP_RESOLVER_DIALECT: {
    message: () => 'There is no such dialect',
    fix: 'Give documented, aws-cli, boto3 or sdk-js.',
    names: {},
  },
  EP_RESOLVER_OPTION: {
    message: (types) => `An option is a ${types}`,
    fix: 'Give it by its type, or leave it out.',
    names: {},
  },
  EP_RESOLVER_FILE_KIND: {
    message: (kind) => `This is no parsed ${kind} file`,
    fix: 'Give what parseSharedConfig or toSharedFile of @ep/config makes of its text, with its kind.',
    names: {},
  },
  EP_RESOLVER_FILE_DIALECT: {
    message: (dialect) => `The file was parsed for another dialect, ${dialect}`,
    fix: 'Parse it with the dialect that is asked for, or give it as toSharedFile makes it.',
    names: {},
  },
  EP_RESOLVER_REGION_INVALID: {
    message: () => 'The region cannot be part of a host name',
    fix: 'Give a region such as eu-west-1: letters, digits and hyphens, at most 63.',
    names: named('InvalidRegionError', 'Error'),
  },
  EP_RESOLVER_REGION_MISSING: {
    message: () => 'There is no region, and the endpoint depends on one',
    fix: fixOfNoRegion('AWS_REGION'),
    names: named('NoRegionError', 'Error'),
  },
  EP_RESOLVER_FILE_ACCESS: {
    message: (problem) => `A shared file is not to be had${problem}`,
    fix: 'Name another file.',
    names: {},
  },
  EP_RESOLVER_FILE_UNREADABLE: {
    message: (problem) => `A shared file cannot be used${problem}`,
    fix: 'Mend the file.',
    names: named('ConfigParseError'),
  },
  EP_RESOLVER_PROFILE_MISSING: {
    message: () => 'There is no such profile in the shared files',
    fix: 'Name a profile that is there, or add [profile NAME] to the config file.',
    names: named('ProfileNotFound'),
  },
  EP_RESOLVER_CREDENTIALS_PARTIAL: {
    message: () => 'There is an access key without its secret',
    fix: 'Set both, or neither.',
    names: named('PartialCredentialsError', 'CredentialsProviderError'),
  },
  EP_RESOLVER_CREDENTIALS_MISSING: {
    message: () => 'The account ID comes with the credentials, and there are none',
    fix: 'Give credentials, or set the account ID endpoint mode to disabled in a tool of your own.',
    names: { 'sdk-js': 'CredentialsProviderError' },
  },
  EP_RESOLVER_SERVICES_SECTION: {
    message: () => 'The profile names a services section that is missing or empty',
    fix: 'Add [services NAME] with the services below it, or name a section that is there.',
    names: named('InvalidConfigError'),
  },
  EP_RESOLVER_SERVICES_ENTRY: {
    message: () => 'The service in the services section has no nested block',
    fix: 'Write the key with nothing after the =, and below it, indented, endpoint_url = URL.',
    names: named('AttributeError'),
  },
  EP_RESOLVER_NESTED_VALUE: {
    message: () => 'The key has a nested block where one value belongs',
    fix: 'Write KEY = VALUE on one line, and nothing indented below it.',
    names: named('TypeError'),
  },
  EP_RESOLVER_S3_BLOCK: {
    message: () => 'The key s3 of a profile has no nested block',
    fix: 'Write s3 = with nothing after it, and its settings below it, indented.',
    names: named('AttributeError'),
  },
  EP_RESOLVER_S3_EMPTY: {
    message: () => 'The key s3 of a profile is empty, and a setting of S3 is to go into its block',
    fix: 'Remove the key, or write its settings below it, indented.',
    names: named('TypeError'),
  },
  EP_RESOLVER_S3_MODE: {
    message: () => 'The us-east-1 endpoint of S3 is neither legacy nor regional',
    fix: 'Set legacy or regional.',
    names: { boto3: 'InvalidS3UsEast1RegionalEndpointConfigError' },
  },
  EP_RESOLVER_STS_MODE: {
    message: () => 'The regional endpoints of STS are neither legacy nor regional',
    fix: 'Set legacy or regional.',
    names: { boto3: 'InvalidSTSRegionalEndpointsConfigError' },
  },
  EP_RESOLVER_VARIANT: {
    message: (region) => `There is no dual-stack endpoint in the partition of ${region}`,
    fix: 'Turn dual-stack off for this region.',
    names: named('EndpointVariantError'),
  },
  EP_RESOLVER_SWITCH: {
    message: () => 'The switch is neither true nor false',
    fix: 'Set true or false.',
    names: {},
  },
  EP_RESOLVER_ACCOUNT_MODE: {
    message: () => 'The account ID endpoint mode is not one of the three',
    fix: 'Set preferred, disabled or required.',
    names: named('InvalidConfigError', 'Error'),
  },
  EP_RESOLVER_ACCOUNT_MISSING: {
    message: () => 'An account ID is required, and there is none',
    fix: 'Set AWS_ACCOUNT_ID or aws_account_id, or another account ID endpoint mode.',
    names: named('EndpointResolutionError', 'EndpointError'),
  },
  EP_RESOLVER_URL: {
    message: () => 'The endpoint URL is no URL with a scheme and a host',
    fix: 'Give a URL such as http://localhost:4566.',
    names: named('ValueError', 'TypeError'),
  },
  EP_RESOLVER_RULES: {
    message: (reason) => `The endpoint rules of the service refuse. ${reason}`,
    fix: 'Change what the reason names.',
    names: named('EndpointResolutionError', 'EndpointError'),
  },
};
