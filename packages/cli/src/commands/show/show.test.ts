import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';

describe('ep show', () => {
  it.each([
    ['show-identifier', 'sfn'],
    ['show-retired', 'worklink'],
    ['show-certain', 'Step Functions'],
    ['show-unknown', 'dynamo'],
    ['show-ambiguous', 'elasticloadbalancing'],
    ['show-misspelt', 'dynamdb'],
    ['show-shared', 'events'],
  ])('%s', async (name, service) => {
    const word = service.includes(' ') ? `'${service}'` : service;
    expectGolden(name, `ep show ${word}`, await runEp(['show', service]));
  });

  it('takes identifier, serviceId and boto3 client alike', async () => {
    const { stdout } = await runEp(['show', 'cloudwatch_logs']);
    expect(stdout).toContain('AWS_ENDPOINT_URL_CLOUDWATCH_LOGS');
    expect((await runEp(['show', 'CloudWatch Logs'])).stdout).toBe(stdout);
    expect((await runEp(['show', 'logs'])).stdout).toBe(stdout);
  });

  it('answers in JSON', async () => {
    const { stdout, code } = await runEp(['show', 'dynamodb', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      command: 'show',
      ok: true,
      data: { identifier: 'dynamodb', names: { boto3: ['dynamodb'] }, aliases: ['ddb'] },
    });
  });

  it('marks the title on a terminal that takes colours', async () => {
    const { stdout } = await runEp(['show', 's3'], { color: true });
    expect(stdout).toContain('\u001B[1mAmazon Simple Storage Service\u001B[22m\n');
  });
});
