import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';

describe('ep endpoint', () => {
  it.each([
    ['endpoint', ['sqs', '--param', 'Region=eu-west-1']],
    ['endpoint-signed', ['s3', '--param', 'Region=eu-west-1', '--param', 'Bucket=mine']],
    [
      'endpoint-list',
      ['dynamodb', '--param', 'Region=eu-west-1', '--param', 'ResourceArnList=a,b'],
    ],
    ['endpoint-refused', ['sqs']],
    ['endpoint-no-rules', ['worklink', '--param', 'Region=eu-west-1']],
    ['endpoint-misspelt-param', ['s3', '--param', 'Regon=eu-west-1']],
    ['endpoint-json', ['sqs', '--param', 'Region=eu-west-1', '--param', 'UseFIPS=true', '--json']],
    ['endpoint-refused-json', ['sqs', '--json']],
  ])('%s', async (name, words) => {
    expectGolden(name, `ep endpoint ${words.join(' ')}`, await runEp(['endpoint', ...words]));
  });

  it('looks at no environment', async () => {
    const env = { AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: 'http://a:1' };
    const { stdout } = await runEp(['endpoint', 'sqs', '--param', 'Region=us-east-1'], { env });
    expect(stdout).toBe('https://sqs.us-east-1.amazonaws.com\n');
  });

  it('answers cases', async () => {
    const cases = [
      { id: 1, service: 'stepfunctions', params: { Region: 'eu-west-1' } },
      { id: 2, service: 'sqs' },
      { id: 3, service: 'sqs', params: { Bucket: 'mine' } },
      { id: 4, service: 'zzz', params: {} },
    ];
    const stdin = cases.map((one) => JSON.stringify(one)).join('\n');
    const { stdout, code } = await runEp(['endpoint', '--jsonl'], { stdin });
    expect(code).toBe(1);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(answers).toMatchObject([
      { id: 1, url: 'https://states.eu-west-1.amazonaws.com', headers: {}, properties: {} },
      { id: 2, error: { code: 'EP_ENDPOINT_NO_REGION' } },
      { id: 3, line: 3, error: { code: 'EP_CLI_LINE' } },
      { id: 4, line: 4, error: { code: 'EP_CLI_SERVICE' } },
    ]);
  });
});
