import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../test/expect-golden.js';
import { runEp } from '../../test/run-ep.js';

describe('ep find', () => {
  it.each([
    ['find-prefix', ['states']],
    ['find-several', ['AWS_ENDPOINT_URL_LOGS', 'Amazon Elastic File System', 'elbv2', 'rds']],
    ['find-near', ['dynamdb']],
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
    });
  });
});
