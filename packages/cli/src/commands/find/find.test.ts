import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';

describe('ep find', () => {
  it.each([
    ['find-prefix', ['states']],
    ['find-several', ['AWS_ENDPOINT_URL_LOGS', 'Amazon Elastic File System', 'elbv2', 'rds']],
    ['find-near', ['dynamdb']],
    ['find-word', ['cloudwatch']],
    ['find-beginning', ['dynamo']],
    ['find-unquoted', ['api', 'gateway']],
    ['find-nothing', ['sqs', 'xyzzyplugh']],
  ])('%s', async (name, names) => {
    const line = names.map((word) => (word.includes(' ') ? `'${word}'` : word)).join(' ');
    expectGolden(name, `ep find ${line}`, await runEp(['find', ...names]));
  });

  it('answers in JSON', async () => {
    const { stdout, code } = await runEp(['find', '--json', 'states', 'xyzzyplugh']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'find',
      ok: false,
      data: [
        {
          name: 'states',
          matches: [{ identifier: 'sfn', envVar: 'AWS_ENDPOINT_URL_SFN', match: 'exact' }],
        },
        { name: 'xyzzyplugh', matches: [] },
      ],
      errors: [{ code: 'EP_CLI_SERVICE', message: 'no service is called "xyzzyplugh"' }],
    });
  });

  it('keeps within a terminal, where the variable stands out', async () => {
    const { stdout } = await runEp(['find', 'dynamdb', 'rds'], { color: true });
    expect(stdout).toContain('\u001B[1mAWS_ENDPOINT_URL_DYNAMODB\u001B[22m\n');
    // oxlint-disable-next-line no-control-regex
    const lines = stdout.replaceAll(/\u001B\[\d+m/g, '').split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });
});
