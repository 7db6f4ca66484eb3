import { stderr } from 'node:process';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { startProgress } from './progress.js';

const { isTTY } = stderr;

function written(terminal: boolean): string {
  stderr.isTTY = terminal;
  const write = vi.spyOn(stderr, 'write').mockReturnValue(true);
  const progress = startProgress('reading');
  for (let done = 1; done <= 400; done++) progress.count(done, 400);
  progress.end();
  return write.mock.calls.map(([text]) => String(text)).join('');
}

afterEach(() => {
  vi.restoreAllMocks();
  stderr.isTTY = isTTY;
});

describe('progress', () => {
  it('counts on a terminal, once a percent, and leaves nothing behind', () => {
    const text = written(true);
    expect(text.match(/\r/g)).toHaveLength(101);
    expect(text).toContain('\rreading 200/400 (50 %)\u001b[K');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is silent elsewhere', () => {
    expect(written(false)).toBe('');
  });
});
