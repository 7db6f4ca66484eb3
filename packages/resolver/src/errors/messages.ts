import type { ResolverErrorCode, Tool } from './codes.js';
import type { Fault } from './fault.js';

interface ErrorMessage {
  /** What is wrong, without a full stop; `why` is from the fault. */
  readonly reason: (why: string) => string;
  /** The usual fix. */
  readonly fix: string;
  /** The name of this error in the tools that have it. */
  readonly names: Readonly<Partial<Record<Tool, string>>>;
}

/** The AWS CLI and boto3 share the names of their errors. */
function named(botocore?: string, sdkJs?: string): ErrorMessage['names'] {
  return {
    ...(botocore === undefined ? {} : { 'aws-cli': botocore, boto3: botocore }),
    ...(sdkJs === undefined ? {} : { 'sdk-js': sdkJs }),
  };
}

/** The fix of a missing region. Tools read it from different variables. */
export function fixOfNoRegion(variable: string): string {
  return `Set ${variable}, set region in the profile, or pass a region.`;
}

/** The name of an error in a tool; undefined where the tool has no such error. */
export function nameOfError({ code }: Pick<Fault, 'code'>, tool: Tool): string | undefined {
  return ERROR_MESSAGES[code].names[tool];
}

/** The message, the fix and the tools' names of each error. */
export const ERROR_MESSAGES: Readonly<Record<ResolverErrorCode, ErrorMessage>> = {
  EP_RESOLVER_SERVICE: {
    reason: (guesses) =>
      `No service has this identifier or serviceId${guesses === '' ? '' : `; similar: ${guesses}`}`,
    fix: 'Pass an identifier such as cloudwatch_logs, or a serviceId such as CloudWatch Logs.',
    names: named('UnknownServiceError'),
  },
  EP_RESOLVER_DIALECT: {
    reason: () => 'Unknown dialect',
    fix: 'Pass documented, aws-cli, boto3 or sdk-js.',
    names: {},
  },
  EP_RESOLVER_OPTION: {
    reason: (types) => `The option has the wrong type: ${types}`,
    fix: 'Pass a value of the right type, or leave the option out.',
    names: {},
  },
  EP_RESOLVER_FILE_KIND: {
    reason: (kind) => `The value is not a parsed ${kind} file`,
    fix: 'Pass what parseSharedConfig or toSharedFile of @ep/config returns, with the right kind.',
    names: {},
  },
  EP_RESOLVER_FILE_DIALECT: {
    reason: (dialect) => `The file was parsed for another dialect, not for ${dialect}`,
    fix: 'Parse it for this dialect, or pass what toSharedFile of @ep/config returns.',
    names: {},
  },
  EP_RESOLVER_REGION_INVALID: {
    reason: () => 'The region cannot be part of a host name',
    fix: 'Use a region such as eu-west-1: letters, digits and hyphens, at most 63.',
    names: named('InvalidRegionError', 'Error'),
  },
  EP_RESOLVER_REGION_MISSING: {
    reason: () => 'No region is set, and the endpoint depends on the region',
    fix: fixOfNoRegion('AWS_REGION'),
    names: named('NoRegionError', 'Error'),
  },
  EP_RESOLVER_FILE_ACCESS: {
    reason: (why) => `A shared file cannot be opened${why === '' ? '' : `. ${why}`}`,
    fix: 'Name another file.',
    names: {},
  },
  EP_RESOLVER_FILE_UNREADABLE: {
    reason: (why) => `A shared file cannot be parsed${why === '' ? '' : `. ${why}`}`,
    fix: 'Correct the file.',
    names: named('ConfigParseError'),
  },
  EP_RESOLVER_PROFILE_MISSING: {
    reason: () => 'The profile is not in the shared files',
    fix: 'Use a profile that exists, or add [profile NAME] to the config file.',
    names: named('ProfileNotFound'),
  },
  EP_RESOLVER_CREDENTIALS_PARTIAL: {
    reason: () => 'The access key has no secret',
    fix: 'Set both, or neither.',
    names: named('PartialCredentialsError', 'CredentialsProviderError'),
  },
  EP_RESOLVER_CREDENTIALS_MISSING: {
    reason: () => 'No credentials are set, and the account ID comes with them',
    fix: 'Set credentials. A program with its own client can set the account ID endpoint mode to disabled.',
    names: { 'sdk-js': 'CredentialsProviderError' },
  },
  EP_RESOLVER_SERVICES_SECTION: {
    reason: () => 'The profile names a services section that is missing or empty',
    fix: 'Add [services NAME] with the services below it, or name a section that exists.',
    names: named('InvalidConfigError'),
  },
  EP_RESOLVER_SERVICES_ENTRY: {
    reason: () => 'The service has a value in the services section, but needs an indented block',
    fix: 'Write nothing after the =, and endpoint_url = URL below it, indented.',
    names: named('AttributeError'),
  },
  EP_RESOLVER_NESTED_VALUE: {
    reason: () => 'The key has an indented block, but needs one value',
    fix: 'Write KEY = VALUE on one line, with nothing indented below it.',
    names: named('TypeError'),
  },
  EP_RESOLVER_S3_BLOCK: {
    reason: () => 'The key s3 of the profile has no indented block',
    fix: 'Write s3 = with nothing after it, and its settings below it, indented.',
    names: named('AttributeError'),
  },
  EP_RESOLVER_S3_EMPTY: {
    reason: () => 'The key s3 of the profile is empty, and another setting belongs in its block',
    fix: 'Remove the key, or write its settings below it, indented.',
    names: named('TypeError'),
  },
  EP_RESOLVER_S3_MODE: {
    reason: () => 'The mode of the S3 endpoint in us-east-1 must be legacy or regional',
    fix: 'Set legacy or regional.',
    names: { boto3: 'InvalidS3UsEast1RegionalEndpointConfigError' },
  },
  EP_RESOLVER_STS_MODE: {
    reason: () => 'The mode of the STS endpoints must be legacy or regional',
    fix: 'Set legacy or regional.',
    names: { boto3: 'InvalidSTSRegionalEndpointsConfigError' },
  },
  EP_RESOLVER_VARIANT: {
    reason: (region) => `The partition of ${region} has no dual-stack endpoint for this service`,
    fix: 'Turn dual-stack off for this region.',
    names: named('EndpointVariantError'),
  },
  EP_RESOLVER_SWITCH: {
    reason: () => 'The value must be true or false',
    fix: 'Set true or false.',
    names: {},
  },
  EP_RESOLVER_ACCOUNT_MODE: {
    reason: () => 'The account ID endpoint mode must be preferred, disabled or required',
    fix: 'Set preferred, disabled or required.',
    names: named('InvalidConfigError', 'Error'),
  },
  EP_RESOLVER_ACCOUNT_MISSING: {
    reason: () => 'An account ID is required, and none is set',
    fix: 'Set AWS_ACCOUNT_ID or aws_account_id, or use another account ID endpoint mode.',
    names: named('EndpointResolutionError', 'EndpointError'),
  },
  EP_RESOLVER_URL: {
    reason: () => 'The endpoint URL must have a scheme and a host',
    fix: 'Use a URL such as http://localhost:4566.',
    names: named('ValueError', 'TypeError'),
  },
  EP_RESOLVER_RULES: {
    reason: (why) => `The endpoint rules of the service refuse these settings. ${why}`,
    fix: 'Change what the reason names.',
    names: named('EndpointResolutionError', 'EndpointError'),
  },
};
