import { describe, expect, it } from 'vitest';

import { toMeaning } from './meaning.js';

describe('what a wrong name can mean', () => {
  it.each([
    ['AWS_ENDPOINT_URL_SECRETSMANAGER', ' secretsmanager is the boto3 client of Secrets Manager.'],
    ['secretsmanager', ' secretsmanager is the boto3 client of Secrets Manager.'],
    ['AWS_ENDPOINT_URL_APIGATEWAY', ' apigateway is a name of several services.'],
    [
      'AWS_ENDPOINT_URL_CLOUDWATCHLOGS',
      ' An underscore is missing: the identifier of CloudWatch Logs is cloudwatch_logs.',
    ],
    [
      'AWS_ENDPOINT_URL_KINESISANALYTICSV2',
      ' kinesisanalyticsv2 is the boto3 client of Kinesis Analytics V2.',
    ],
    [
      'elasti_cache',
      ' It has an underscore too many: the identifier of ElastiCache is elasticache.',
    ],
    ['AWS_ENDPOINT_URL_LOGS', ' logs is the boto3 client of CloudWatch Logs.'],
    [
      'AWS_ENDPOINT_URL_COGNITO-IDP',
      ' cognito-idp is the boto3 client of Cognito Identity Provider.',
    ],
    ['AWS_ENDPOINT_URL_Kms', ' Its letters must be uppercase.'],
    ['S3', ' Its letters must be lowercase.'],
    ['AWS_ENDPOINT_URL_CLOUDWATCH-LOGS', ' Its hyphens must be underscores.'],
    ['AWS_ENDPOINT_URL_DYNAMDB', ''],
    ['AWS_SQS_ENDPOINT', ''],
    ['SQS_ENDPOINT', ''],
    ['LOGS_ENDPOINT_URL', ' logs is the boto3 client of CloudWatch Logs.'],
  ])('%s', (name, why) => {
    expect(toMeaning(name).why).toBe(why);
  });
});
