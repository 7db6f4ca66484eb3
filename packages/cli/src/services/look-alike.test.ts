import { envVarOf, settings } from '@ep/env';
import { identifiers } from '@ep/identifiers';
import { describe, expect, it } from 'vitest';

import { toLookAlike } from './look-alike.js';

describe('toLookAlike', () => {
  it.each([
    ['AWS_ENDPOINT', 'AWS_ENDPOINT_URL'],
    ['AWS_ENDPOINTS', 'AWS_ENDPOINT_URL'],
    ['AWS_ENDPOINT_S3', 'AWS_ENDPOINT_URL_S3'],
    ['AWS_S3_ENDPOINT', 'AWS_ENDPOINT_URL_S3'],
    ['AWS_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'],
    ['S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'],
    ['AWS_SQS_ENDPOINT', 'AWS_ENDPOINT_URL_SQS'],
    ['AWS_LOGS_ENDPOINT', 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'],
    ['AWS_CLOUDWATCH_LOGS_ENDPOINT', 'AWS_ENDPOINT_URL_CLOUDWATCH_LOGS'],
    ['AWS_SECRETSMANAGER_ENDPOINT_URL', 'AWS_ENDPOINT_URL_SECRETS_MANAGER'],
    ['STEPFUNCTIONS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_SFN'],
    ['AWS_EVENTS_ENDPOINT', 'the one that you mean'],
  ])('says of %s to write %s for the AWS tools', (name, right) => {
    expect(toLookAlike(name)?.fix).toBe(`For the AWS tools, write ${right}`);
  });

  it.each([
    // What AWS tools read, or once did; source: the documents of the AWS CLI and the SDKs.
    'AWS_ACCOUNT_ID_ENDPOINT_MODE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
    'AWS_ENABLE_ENDPOINT_DISCOVERY',
    'AWS_ENDPOINT_DISCOVERY_ENABLED',
    'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    'AWS_LAMBDA_RUNTIME_API',
    'AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS',
    'AWS_S3_US_EAST_1_REGIONAL_ENDPOINT',
    'AWS_S3_USE_ARN_REGION',
    'AWS_STS_REGIONAL_ENDPOINTS',
    'AWS_USE_DUALSTACK_ENDPOINT',
    'AWS_USE_FIPS_ENDPOINT',
    'AWS_XRAY_DAEMON_ADDRESS',
    // A database, a model, a network.
    'AWS_RDS_ENDPOINT',
    'AWS_SAGEMAKER_ENDPOINT',
    'AWS_VPC_ENDPOINT',
    'AWS_VPC_ENDPOINT_URL',
    // Anyone's own.
    'AWS_API_ENDPOINT',
    'AWS_ENDPOINT_OVERRIDE',
    'AWS_METADATA_ENDPOINT',
    'ENDPOINT_URL',
    'HEALTH_ENDPOINT_URL',
    'LOGS_ENDPOINT_URL',
    'MLFLOW_S3_ENDPOINT_URL',
    'S3_ENDPOINT',
    'S3_PUBLIC_ENDPOINT_URL',
    'aws_s3_endpoint',
    '',
  ])('says nothing of %s', (name) => {
    expect(toLookAlike(name)).toBeNull();
  });

  it('says nothing of what the tools read', () => {
    const read = [...settings.map(({ name }) => name), ...identifiers.map((one) => envVarOf(one))];
    expect(read.filter((name) => toLookAlike(name) !== null)).toEqual([]);
  });

  // To compare each name with those of all services would take minutes.
  it('answers for hundreds of thousands of names of no service', () => {
    const names = Array.from({ length: 200_000 }, (_, n) => `AWS_XYZZY${n}_ENDPOINT`);
    expect(names.filter((name) => toLookAlike(name) !== null)).toEqual([]);
  });
});
