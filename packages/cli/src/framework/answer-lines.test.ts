import { describe, expect, it } from 'vitest';

import { toMemoryIo } from '../../test/memory-io.js';
import { CliError } from './errors.js';
import { answerLines } from './answer-lines.js';

async function answer(stdin: string) {
  const io = toMemoryIo({ stdin });
  const code = await answerLines(io, ({ n }) => {
    if (typeof n !== 'number') throw new CliError('EP_CLI_LINE', 'n must be a number', 'Give one.');
    return { twice: 2 * n };
  });
  const lines = io.written.stdout().trimEnd().split('\n');
  return { answers: lines.map((line) => JSON.parse(line) as object), io, code };
}

describe('answerLines', () => {
  it('answers in order, with the id that was given', async () => {
    const { answers, io, code } = await answer('{"id":"a","n":1}\n\n{"id":2,"n":2}\r\n{"n":3}');
    expect(answers).toEqual([
      { id: 'a', twice: 2 },
      { id: 2, twice: 4 },
      { id: null, twice: 6 },
    ]);
    expect([code, io.written.stderr()]).toEqual([0, '']);
  });

  it('answers a bad line with an error, goes on, and says how many there were', async () => {
    const { answers, io, code } = await answer('{"id":1}\nno json "secret"\n[1]\n{"id":2,"n":2}\n');
    const error = { kind: null, code: 'EP_CLI_LINE' };
    expect(answers).toMatchObject([
      { id: 1, line: 1, error: { ...error, message: 'n must be a number', fix: 'Give one.' } },
      { id: null, line: 2, error },
      { id: null, line: 3, error: { message: 'the line must be a JSON object, not a list' } },
      { id: 2, twice: 4 },
    ]);
    expect(JSON.stringify(answers)).not.toContain('secret');
    expect([code, io.written.stderr()]).toEqual([
      1,
      'ep: 3 lines are no case; the answers say why\n',
    ]);
  });

  it.each([
    ['{"id":1,}', 8, 'a comma before the end', 'Remove the comma.'],
    ['{"url": http://me:hidden@a}', 9, 'something else where a value must stand', 'Write a text'],
    ['{"id":1', 8, 'it ends too early', 'Close what is open'],
  ])('says where %s breaks, with no word of it', async (line, at, message, fix) => {
    const { answers } = await answer(`{"n":1}\n${line}\n`);
    const told = `the line is no JSON, from character ${at}: ${message}`;
    expect(answers[1]).toMatchObject({
      line: 2,
      error: { message: told, fix: expect.stringContaining(fix) as string },
    });
  });

  it('waits for a slow reader before it reads on', async () => {
    const events: string[] = [];
    const io = toMemoryIo();
    const slow = {
      ...io,
      stdin: Object.assign(feed(events), { isTty: false }),
      stdout: {
        ...io.stdout,
        write: () => false,
        drain: async () => {
          events.push('drained');
        },
      },
    };
    await answerLines(slow, () => ({}));
    expect(events).toEqual(['read 1', 'drained', 'read 2', 'drained']);
  });
});

async function* feed(events: string[]): AsyncGenerator<Uint8Array> {
  for (const n of [1, 2]) {
    events.push(`read ${n}`);
    yield new TextEncoder().encode('{}\n');
  }
}
