import { toSharedFile } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { explainEndpoint } from './explain-endpoint.js';
import { formatExplanation } from './format-explanation.js';
import type { ResolverInput } from './question/input.js';

const CONFIG = `[profile dev1]
services = testing-s3-and-eb

[services testing-s3-and-eb]
s3 =
  endpoint_url = http://localhost:4567
elastic_beanstalk =
  endpoint_url = http://localhost:8000
`;
const config = toSharedFile(CONFIG, { file: '~/.aws/config' });
const dev1 = { AWS_PROFILE: 'dev1', AWS_REGION: 'us-west-2' };

const CASES: readonly [name: string, service: 's3' | 'elastic_beanstalk', input: ResolverInput][] =
  [
    ['testing-s3-and-eb', 'elastic_beanstalk', { env: dev1, config }],
    ['fips-and-services', 's3', { env: { ...dev1, AWS_USE_FIPS_ENDPOINT: 'true' }, config }],
    [
      'missing-section',
      's3',
      {
        env: dev1,
        config: toSharedFile(CONFIG.replace('= testing', '= missing'), { file: '~/.aws/config' }),
      },
    ],
    [
      'no-region',
      'elastic_beanstalk',
      {
        env: { AWS_PROFILE: 'dev1' },
        config: toSharedFile('[profile dev1]\n', { file: '~/.aws/config' }),
      },
    ],
    [
      'wrong-name',
      'elastic_beanstalk',
      { env: { AWS_ENDPOINT_URL_ELASTICBEANSTALK: 'http://localhost:8000' } },
    ],
    [
      'profile-given',
      's3',
      {
        env: { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-west-2' },
        profile: 'staging',
        config: toSharedFile(
          `[profile staging]\nendpoint_url = http://localhost:9000\n${CONFIG.replace('profile dev1', 'default')}`,
          { file: '~/.aws/config' },
        ),
      },
    ],
    [
      'bucket-in-path',
      's3',
      {
        env: {
          AWS_REGION: 'us-west-2',
          AWS_DEFAULT_REGION: 'us-west-2',
          AWS_ENDPOINT_URL_S3: 'http://localstack.example.com:4566',
        },
        parameters: { Bucket: 'mine' },
      },
    ],
    [
      'masked',
      's3',
      {
        env: {
          ...dev1,
          AWS_ENDPOINT_URL_S3: 'https://me:hunter2@host:1/',
          AWS_ENDPOINT_URL: 'https://you:hunter2@host:2/',
        },
        config,
      },
    ],
  ];

/** Why the SDK for JavaScript answers otherwise, where a profile is given. */
function reasonOf(text: string, env = {}): string | null | undefined {
  const input = { env: { ...dev1, AWS_PROFILE: '', ...env }, profile: 'staging' };
  const file = toSharedFile(text, { file: 'c' });
  const { answers } = explainEndpoint('s3', { ...input, config: file });
  return answers.find(({ dialect }) => dialect === 'sdk-js')?.difference;
}

describe('explainEndpoint', () => {
  it.each(CASES)('says nothing about %s twice', (_name, service, input) => {
    const text = formatExplanation(explainEndpoint(service, input));
    for (const code of text.match(/EP_\w+/g) ?? []) expect(text.split(code)).toHaveLength(2);
    const { endpoint, error } = explainEndpoint(service, input);
    for (const { message } of (endpoint ?? error)?.warnings ?? []) {
      expect(text.split(message)).toHaveLength(2);
    }
  });

  it.each(CASES)('explains %s as text', async (name, service, input) => {
    const text = formatExplanation(explainEndpoint(service, input));
    expect(text).not.toContain('hunter2');
    await expect(`${text}\n`).toMatchFileSnapshot(`../test/golden/${name}.txt`);
  });

  it('answers in all four dialects, with a reason for each difference', () => {
    const env = { ...dev1, AWS_USE_FIPS_ENDPOINT: 'true' };
    const { answers, rungs, endpoint } = explainEndpoint('s3', { env, config });
    expect(endpoint?.url).toBe('https://s3-fips.us-west-2.amazonaws.com');
    expect(answers.map(({ dialect, url }) => [dialect, url])).toEqual([
      ['documented', 'https://s3-fips.us-west-2.amazonaws.com'],
      ['aws-cli', 'http://localhost:4567'],
      ['boto3', 'http://localhost:4567'],
      ['sdk-js', null],
    ]);
    expect(answers.map(({ reason }) => reason !== null)).toEqual([false, true, true, true]);
    expect(rungs.map(({ rung, verdict, lostTo }) => [rung, verdict, lostTo])).toContainEqual([
      6,
      'lost',
      4,
    ]);
  });

  it('has S9 only for URLs of another profile, and only where a URL decides', () => {
    const own = '[profile staging]\nservices = local\n';
    expect(reasonOf(`${own}[default]\nendpoint_url = http://localhost:1\n`)).toBe('S9');
    const switched = '[profile staging]\nignore_configured_endpoint_urls = true\n';
    expect(reasonOf(switched, { AWS_ENDPOINT_URL_S3: 'http://localhost:1' })).toBe(null);
    expect(reasonOf('[default]\nregion = us-west-2\n')).toBe('S3');
  });

  // Each observed of boto3 with botocore 1.43.11, AWS CLI 1.45.11 and @aws-sdk/client-s3 3.1169.0.
  it.each([
    ['use_dualstack_endpoint', 'https://mine.s3.dualstack.eu-west-1.amazonaws.com'],
    ['use_accelerate_endpoint', 'https://mine.s3-accelerate.amazonaws.com'],
  ])('has S17 for %s in the block s3', (key, url) => {
    const text = `[default]\ns3 =\n  ${key} = true\n`;
    const explain = (service: 's3' | 's3_control' | 'sqs', settings: ResolverInput = {}) => {
      const env = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' };
      const parameters = service === 's3' ? { Bucket: 'mine' } : undefined;
      const own = toSharedFile(text, { file: 'c' });
      return explainEndpoint(service, { env, config: own, parameters, ...settings });
    };
    const { answers, endpoint } = explain('s3');
    const plain = 'https://mine.s3.eu-west-1.amazonaws.com';
    expect(answers.map(({ url: its, difference }) => [its, difference])).toEqual([
      [plain, null],
      [url, 'S17'],
      [url, 'S17'],
      [plain, null],
    ]);
    const source = { name: `s3.${key}`, file: 'c', line: 3 };
    expect(endpoint?.warnings).toMatchObject([{ difference: 'S17', source }]);
    for (const dialect of ['boto3', 'sdk-js'] as const) {
      const other = explain('s3', { dialect }).endpoint;
      expect(other?.url).toBe(dialect === 'boto3' ? url : plain);
      expect(other?.warnings).toMatchObject([{ difference: 'S17', source }]);
    }
    expect(explain('sqs').endpoint?.warnings).toEqual([]);
    const ofControl = explain('s3_control').endpoint?.warnings;
    expect(ofControl).toHaveLength(key === 'use_dualstack_endpoint' ? 1 : 0);
    expect(explain('s3', { endpointUrl: 'http://a' }).endpoint?.warnings).toEqual([]);
  });

  it('names the deciding setting where no difference of the table is the reason', () => {
    const colon = toSharedFile('[default]\nendpoint_url: http://localhost:1\n', { file: 'c' });
    const env = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' };
    const explanation = explainEndpoint('s3', { env, config: colon });
    expect(formatExplanation(explanation)).toContain(
      "  sdk-js      https://s3.eu-west-1.amazonaws.com\n              Rung 10 decides: the service's default.",
    );
  });

  it('is plain data', () => {
    const explanation = explainEndpoint('s3', { env: dev1, config });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});
