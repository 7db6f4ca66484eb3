import { toSharedFile } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { explainEndpoint } from './explain-endpoint.js';
import { formatExplanation } from './format-explanation.js';
import type { ResolverInput } from './input.js';

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

describe('explainEndpoint', () => {
  it.each(CASES)('says nothing of %s twice', (_name, service, input) => {
    const text = formatExplanation(explainEndpoint(service, input));
    for (const code of text.match(/EP_\w+/g) ?? []) expect(text.split(code)).toHaveLength(2);
    for (const { message } of explainEndpoint(service, input).endpoint?.warnings ?? []) {
      expect(text.split(message)).toHaveLength(2);
    }
  });

  it.each(CASES)('explains %s as text', async (name, service, input) => {
    const text = formatExplanation(explainEndpoint(service, input));
    expect(text).not.toContain('hunter2');
    await expect(`${text}\n`).toMatchFileSnapshot(`../test/golden/${name}.txt`);
  });

  it('answers in all four dialects, with the reason wherever they differ', () => {
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

  it('is plain data', () => {
    const explanation = explainEndpoint('s3', { env: dev1, config });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });
});
