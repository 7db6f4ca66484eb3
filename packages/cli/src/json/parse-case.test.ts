import { describe, expect, it } from 'vitest';

import { runEp } from '../../test/run-ep.js';

async function answer(stdin: string): Promise<readonly object[]> {
  const { stdout } = await runEp(['endpoint', '--jsonl'], { stdin });
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as object);
}

describe('a line of --jsonl', () => {
  it.each([
    ['{"id":1,}', 8, 'a comma before the closing bracket', 'Remove the comma.'],
    [
      '{"url": http://me:hidden@a}',
      9,
      'something else where a value is expected',
      'Write a string',
    ],
    ['{"id":1', 8, 'unexpected end', 'Close the open'],
  ])('says where %s breaks, with no word of it', async (line, at, message, fix) => {
    const answers = await answer(`{"service":"s3"}\n${line}\n`);
    const expected = `the line is not JSON: at character ${at}, ${message}`;
    expect(answers[1]).toMatchObject({
      line: 2,
      error: {
        code: 'EP_CLI_LINE',
        message: expected,
        fix: expect.stringContaining(fix) as string,
      },
    });
  });

  it('must be an object, and is not shown where it is none', async () => {
    const answers = await answer('no json "secret"\n[1]\n');
    expect(answers).toMatchObject([
      { id: null, line: 1, error: { kind: null, code: 'EP_CLI_LINE' } },
      { id: null, line: 2, error: { message: 'the line must be a JSON object, not a list' } },
    ]);
    expect(JSON.stringify(answers)).not.toContain('secret');
  });
});
