import { describe, expect, it } from 'vitest';

import { shortenHome } from './shorten-home.js';

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
