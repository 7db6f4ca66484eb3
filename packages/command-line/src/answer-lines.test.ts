import { describe, expect, it } from 'vitest';

import { PROGRAM } from '../test/try-program.js';
import { answerLines, type LineAnswers } from './answer-lines.js';
import { CommandLineError } from './command-line-error.js';
import { toMemoryIo } from './memory-io.js';

const parse: LineAnswers['parse'] = (text) => {
  if (!text.startsWith('{')) throw new CommandLineError('EP_TRY_LINE', 'no object', 'Give one.');
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
};

async function answer(stdin: string) {
  const io = toMemoryIo({ stdin });
  const code = await answerLines(PROGRAM, io, {
    parse,
    answer: ({ n }) => {
      if (typeof n === 'number') return { twice: 2 * n };
      throw new CommandLineError('EP_TRY_LINE', 'n must be a number', 'Give one.');
    },
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
    const error = { kind: null, code: 'EP_TRY_LINE' };
    expect(answers).toMatchObject([
      { id: 1, line: 1, error: { ...error, message: 'n must be a number', fix: 'Give one.' } },
      { id: null, line: 2, error },
      { id: null, line: 3, error: { message: 'no object' } },
      { id: 2, twice: 4 },
    ]);
    expect(JSON.stringify(answers)).not.toContain('secret');
    expect([code, io.written.stderr()]).toEqual([1, 'ep: 3 lines are invalid; see the answers\n']);
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
    await answerLines(PROGRAM, slow, { parse, answer: () => ({}) });
    expect(events).toEqual(['read 1', 'drained', 'read 2', 'drained']);
  });
});

async function* feed(events: string[]): AsyncGenerator<Uint8Array> {
  for (const n of [1, 2]) {
    events.push(`read ${n}`);
    yield new TextEncoder().encode('{}\n');
  }
}
