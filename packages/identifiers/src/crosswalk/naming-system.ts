/**
 * The systems that name AWS services, the one that settles most first: a service's own names, then
 * names that people use and no model holds, then the names by which tools and APIs know it.
 */
export const namingSystems = [
  'identifier',
  'serviceId',
  'envVar',
  'jvmProperty',
  'jsPackage',
  'goModule',
  'alias',
  'boto3',
  'cli',
  'title',
  'endpointPrefix',
  'signingName',
  'arnNamespace',
] as const;

/**
 * A system that names AWS services:
 *
 * - `identifier`: the key in a `services` section, `cloudwatch_logs`
 * - `serviceId`: the API model's own name, `CloudWatch Logs`
 * - `envVar`: `AWS_ENDPOINT_URL_CLOUDWATCH_LOGS`
 * - `jvmProperty`: `aws.endpointUrlCloudWatchLogs`
 * - `jsPackage`: `@aws-sdk/client-cloudwatch-logs`
 * - `goModule`: `cloudwatchlogs`
 * - `alias`: a name that people use and no model holds, `ddb`
 * - `boto3`: the boto3 client, `logs`
 * - `cli`: the AWS CLI command, `logs`
 * - `title`: the name in full, `Amazon CloudWatch Logs`
 * - `endpointPrefix`, `signingName`, `arnNamespace`: `logs`
 */
export type NamingSystem = (typeof namingSystems)[number];
