import { describe, expect, it } from 'vitest';

import { maskLine } from './mask-line.js';

describe('maskLine', () => {
  it('moves a stretch with what it hides', () => {
    const { line, span } = maskLine('x //u:p@a //longer:one@b end', { start: 25, end: 28 });
    expect(line.slice(span.start, span.end)).toBe('end');
  });

  it('masks where the scheme is missing', () => {
    expect(maskLine('url = me:secret@a', { start: 6, end: 17 })).toEqual({
      line: 'url = ***@a',
      span: { start: 6, end: 11 },
    });
  });
});
