import { describe, expect, it } from 'vitest';

import { shortenHome, shortenText, wrapWords } from './text.js';

const LONGEST = 1000;
const SIZE = 100_000;

describe('shortenText', () => {
  it('leaves what is no longer than a thousand characters', () => {
    expect(shortenText('a'.repeat(LONGEST))).toBe('a'.repeat(LONGEST));
  });

  it('keeps the start and the end, and cuts no character in two', () => {
    for (const before of ['', 'a']) {
      const short = shortenText(`${before}${'😀'.repeat(SIZE)} the end`);
      expect(short.length).toBeLessThan(LONGEST);
      expect(short).toMatch(/^a?😀+…😀+ the end$/u);
    }
  });
});

const shorten = (text: string, HOME: string, platform: NodeJS.Platform = 'linux'): string =>
  shortenHome(text, { env: { HOME }, platform });

describe('shortenHome', () => {
  it('shortens each path below the home folder', () => {
    expect(shorten('/home/me/.aws/config:7 and (/home/me/b)', '/home/me')).toBe(
      '~/.aws/config:7 and (~/b)',
    );
    expect(shorten('/home/me/b', '/home/me/')).toBe('~/b');
  });

  it.each([
    ['/home/me', '/home/me'],
    ['/home/meg/b', '/home/me'],
    ['/mnt/home/me/b', '/home/me'],
    ['http://a/home/me/b', '/home/me'],
    ['file:///home/me/b', '/home/me'],
    ['/home/me/b', ''],
    ['/home/me/b', '/'],
    ['a/b', 'a'],
  ])('leaves %s alone where home is "%s"', (text, home) => {
    expect(shorten(text, home)).toBe(text);
  });

  it('leaves all alone on Windows, and where no home is known', () => {
    expect(shorten('/home/me/b', '/home/me', 'win32')).toBe('/home/me/b');
    expect(shortenHome('/home/me/b', { env: {}, platform: 'linux' })).toBe('/home/me/b');
  });
});

it('wraps words at spaces, within the width, and nowhere else', () => {
  expect(wrapWords('exact: endpoint prefix', 12, '  ')).toEqual([
    '  exact:',
    '  endpoint',
    '  prefix',
  ]);
  expect(wrapWords('exact: endpoint prefix', 16)).toEqual(['exact: endpoint', 'prefix']);
  expect(wrapWords('unbreakable', 4)).toEqual(['unbreakable']);
});
