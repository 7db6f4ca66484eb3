import { type Dialect, toSharedFile } from '@ep/config';
import { expect, it } from 'vitest';

import type { ResolverInput } from '../question/input.js';
import { resolveEndpoint } from '../resolve-endpoint.js';
import { isResolverError } from './resolver-error.js';

const KEY = {
  AWS_REGION: 'us-west-2',
  AWS_DEFAULT_REGION: 'us-west-2',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
};

const config = (...lines: string[]) => ({
  config: toSharedFile(['[default]', ...lines].join('\n'), { file: 'config' }),
});

/** What is refused, by whom, and which sound value of the same setting is not. */
const CASES: readonly {
  readonly code: string;
  readonly service: 's3' | 'sts' | 'dynamodb' | 'sqs';
  readonly dialect: Dialect;
  readonly wrong: ResolverInput;
  readonly right: ResolverInput;
}[] = [
  {
    code: 'EP_RESOLVER_CREDENTIALS_PARTIAL',
    service: 'dynamodb',
    dialect: 'boto3',
    wrong: { env: KEY },
    right: { env: { ...KEY, AWS_SECRET_ACCESS_KEY: 'x' } },
  },
  {
    code: 'EP_RESOLVER_CREDENTIALS_PARTIAL',
    service: 'dynamodb',
    dialect: 'sdk-js',
    wrong: { env: KEY },
    right: { env: { ...KEY, AWS_SECRET_ACCESS_KEY: 'x' } },
  },
  {
    code: 'EP_RESOLVER_CREDENTIALS_MISSING',
    service: 'dynamodb',
    dialect: 'sdk-js',
    wrong: { env: { AWS_REGION: 'us-west-2' } },
    right: { env: { ...KEY, AWS_SECRET_ACCESS_KEY: 'x' } },
  },
  {
    code: 'EP_RESOLVER_S3_BLOCK',
    service: 's3',
    dialect: 'boto3',
    wrong: { region: 'us-west-2', ...config('s3 = path') },
    right: { region: 'us-west-2', ...config('s3 =', '  addressing_style = path') },
  },
  {
    code: 'EP_RESOLVER_S3_MODE',
    service: 's3',
    dialect: 'boto3',
    wrong: { region: 'us-east-1', env: { AWS_S3_US_EAST_1_REGIONAL_ENDPOINT: 'global' } },
    right: { region: 'us-east-1', env: { AWS_S3_US_EAST_1_REGIONAL_ENDPOINT: 'legacy' } },
  },
  {
    code: 'EP_RESOLVER_STS_MODE',
    service: 'sts',
    dialect: 'boto3',
    wrong: { region: 'us-east-1', env: { AWS_STS_REGIONAL_ENDPOINTS: 'global' } },
    right: { region: 'us-east-1', env: { AWS_STS_REGIONAL_ENDPOINTS: 'legacy' } },
  },
  {
    code: 'EP_RESOLVER_VARIANT',
    service: 'sqs',
    dialect: 'boto3',
    wrong: { region: 'us-isof-south-1', useDualstackEndpoint: true },
    right: { region: 'us-isof-south-1', useDualstackEndpoint: false },
  },
];

function ask(service: 'sqs', input: ResolverInput): string | null {
  try {
    return resolveEndpoint(service, input).url;
  } catch (error) {
    if (isResolverError(error)) return error.code;
    throw error;
  }
}

it.each(CASES)('$dialect is refused $service with $code', (found) => {
  const { code, service, dialect, wrong, right } = found;
  expect(ask(service as 'sqs', { ...wrong, dialect })).toBe(code);
  expect(ask(service as 'sqs', { ...right, dialect })).toMatch(/^https:/);
});
