import { expect, it } from 'vitest';

import { bareName } from './index.js';

it.each([
  ['AWS_ENDPOINT_URL_SQS', 'SQS'],
  ['aws_endpoint_url_sqs', 'sqs'],
  ['AWS_ENDPOINT_SQS', 'SQS'],
  ['AWS_SQS_ENDPOINT_URL', 'SQS'],
  ['SQS_ENDPOINT', 'SQS'],
  ['AWS_COGNITO-IDP_ENDPOINT', 'COGNITO-IDP'],
  ['aws.endpointUrlSqs', 'Sqs'],
  ['@aws-sdk/client-sqs', 'sqs'],
  ['github.com/aws/aws-sdk-go-v2/service/sqs', 'sqs'],
  ['sqs', 'sqs'],
  ['', ''],
])('of %j is %j', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});
