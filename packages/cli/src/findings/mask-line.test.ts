import { maskCredentials } from '@ep/resolver';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { maskLine } from './mask-line.js';

describe('maskLine', () => {
  it('masks what the resolver masks in a URL', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'/:@#?\\a %'.split('')),
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (rest) => {
        fc.pre(!rest.includes('//'));
        const url = `http://${rest}`;
        fc.pre(!rest.startsWith('@'));
        expect(maskLine(url, { start: 0, end: 0 }).line).toBe(maskCredentials(url));
      }),
    );
  });

  it('moves a stretch with what it hides', () => {
    const { line, span } = maskLine('x //u:p@a //longer:one@b end', { start: 25, end: 28 });
    expect(line.slice(span.start, span.end)).toBe('end');
  });
});
