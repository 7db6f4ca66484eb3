import { describe, expect, it } from 'vitest';

import { formatExcerpt, maskLine } from './format-excerpt.js';

/** What the mark stands below. */
function marked(source: string, column: number, endColumn: number): string {
  const [line, mark] = formatExcerpt(source, { line: 12, column, endColumn });
  return line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1);
}

describe('formatExcerpt', () => {
  it('marks the stretch, with the number of the line', () => {
    expect(formatExcerpt('s3 = http://a', { line: 7, column: 1, endColumn: 3 })).toEqual([
      '  7 | s3 = http://a',
      '    | ^^',
    ]);
    expect(marked('s3 = http://a', 6, 14)).toBe('http://a');
  });

  it('marks one column where the stretch is empty', () => {
    expect(formatExcerpt('services =', { line: 1, column: 11, endColumn: 11 })[1]).toBe(
      `    | ${' '.repeat(10)}^`,
    );
  });

  it.each([
    ['a long line at its start', 0],
    ['a long line in its middle', 500],
    ['a long line at its end', 1000],
  ])('cuts %s around the mark', (_where, before) => {
    const source = `${'x'.repeat(before)}MARK${'y'.repeat(1000 - before)}`;
    const [line] = formatExcerpt(source, { line: 1, column: before + 1, endColumn: before + 5 });
    expect(line.length).toBeLessThan(115);
    expect(marked(source, before + 1, before + 5)).toBe('MARK');
  });

  it('masks credentials before, in and behind the stretch, and marks what it should', () => {
    const url = 'http://me:s3cr3t@host';
    const masked = 'http://***@host';
    expect(marked(`${url} MARK ${url}`, 23, 27)).toBe('MARK');
    expect(marked(`a ${url} b`, 3, 3 + url.length)).toBe(masked);
    expect(formatExcerpt(`a ${url} ${url}`, { line: 1, column: 1, endColumn: 2 })[0]).toBe(
      `  1 | a ${masked} ${masked}`,
    );
  });

  it('keeps the mark in place behind tabs and control characters', () => {
    expect(marked('\t\u001Blogs =', 3, 7)).toBe('logs');
  });
});

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
