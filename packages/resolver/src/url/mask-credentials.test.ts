import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findCredentials, maskCredentials } from './mask-credentials.js';

const SECRET = 'hunter2';

describe('maskCredentials', () => {
  it.each([
    [`http://user:${SECRET}@host:1/x`, 'http://***@host:1/x'],
    [`http://${SECRET}@host`, 'http://***@host'],
    [`http://a@b:${SECRET}@host`, 'http://***@host'],
    [`//user:${SECRET}@host`, '//***@host'],
    [`user:${SECRET}@host`, '***@host'],
    [`:${SECRET}@host`, '***@host'],
    [`me@corp:${SECRET}@host/x`, '***@host/x'],
    [`user:@${SECRET}@host`, '***@host'],
    [`http:user:${SECRET}@host`, '***@host'],
    [`http:/user:${SECRET}@host`, 'http:/***@host'],
    [`user:pass#${SECRET}@host`, '***@host'],
    [`user:pass/${SECRET}@host`, '***@host'],
    [`http://user:pass#${SECRET}@host`, 'http://***@host'],
    [`http://user:pass/${SECRET}@host`, 'http://***@host'],
    [`url=user:${SECRET}@host`, 'url=***@host'],
    [`The URL "user:${SECRET}@host" has no scheme.`, 'The URL "***@host" has no scheme.'],
    [`http://a:${SECRET}@x b:${SECRET}@y`, 'http://***@y'],
  ])('masks %j', (text, masked) => {
    expect(maskCredentials(text)).toBe(masked);
  });

  it.each([
    'http://localhost:4566/a@b',
    'localhost:4566/a@b',
    'http://[::1]:4566',
    'me@example.com',
    'The URL: me@example.com',
    '~/.aws/config:7:3',
  ])('leaves %j', (text) => {
    expect(maskCredentials(text)).toBe(text);
  });

  it('masks the same with and without a scheme', () => {
    const word = fc.stringMatching(/^[\w.~!$&*+,;%-]{1,12}$/);
    fc.assert(
      fc.property(word, word, word, (user, password, host) => {
        expect(maskCredentials(`${user}:${password}@${host}`)).toBe(`***@${host}`);
        expect(maskCredentials(`http://${user}:${password}@${host}`)).toBe(`http://***@${host}`);
      }),
    );
  });
});

describe('findCredentials', () => {
  it('finds what is masked', () => {
    expect(findCredentials('a:b@c http://d/ e:f@g')).toEqual([
      { start: 0, end: 3 },
      { start: 16, end: 19 },
    ]);
    expect(findCredentials(':a//@"@')).toEqual([
      { start: 0, end: 4 },
      { start: 4, end: 6 },
    ]);
  });

  it('finds the same as one regular expression, which backtracks', () => {
    const plain = /(?<=\/\/)[^/?#\\]+(?=@)|[^\s/"'=(`:[\]]*:(?!\d*[/?#\\])[^\s"']*(?=@)/g;
    const text = fc.stringMatching(/^[/:@ab1#?\\ "'=([\]`]{0,24}$/);
    fc.assert(
      fc.property(text, (any) => {
        const expected = Array.from(any.matchAll(plain), ({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        }));
        expect(findCredentials(any)).toEqual(expected);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each(['a', ':', 'a:', '/', '//', 'a:1', '@', 'a:@', '//a:@ '])(
    'is done with a million of %j',
    (piece) => {
      expect(findCredentials(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(1_000_000);
    },
  );
});
