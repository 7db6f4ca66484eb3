import { describe, expect, it } from 'vitest';

import { startProgress } from './progress.js';

function written(isTty: boolean): string {
  let text = '';
  const write = (part: string): boolean => {
    text += part;
    return true;
  };
  const progress = startProgress({ isTty, write }, 'reading');
  for (let done = 1; done <= 400; done++) progress.count(done, 400);
  progress.end();
  return text;
}

describe('progress', () => {
  it('counts on a terminal, once a percent, and leaves nothing', () => {
    const text = written(true);
    expect(text.match(/\r/g)).toHaveLength(101);
    expect(text).toContain('\rreading 200/400 (50 %)\u001b[K');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('prints nothing elsewhere', () => {
    expect(written(false)).toBe('');
  });
});
