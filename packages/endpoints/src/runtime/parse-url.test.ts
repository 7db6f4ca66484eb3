import { describe, expect, it } from 'vitest';

import { parseUrl } from './parse-url.js';

describe('parseUrl', () => {
  it.each([
    ['https://example.com', 'https', 'example.com', '', '/', false],
    ['https://example.com/', 'https', 'example.com', '/', '/', false],
    ['http://localhost:4566/a/b', 'http', 'localhost:4566', '/a/b', '/a/b/', false],
    ['https://example.com:443/a/', 'https', 'example.com:443', '/a/', '/a/', false],
    ['http://example.com:80', 'http', 'example.com:80', '', '/', false],
    [
      'http://example.com/example.com:80',
      'http',
      'example.com',
      '/example.com:80',
      '/example.com:80/',
      false,
    ],
    ['https://127.0.0.1', 'https', '127.0.0.1', '', '/', true],
    ['http://[::1]:8080/x', 'http', '[::1]:8080', '/x', '/x/', true],
    ['HTTPS://Example.COM#part', 'https', 'example.com', '', '/', false],
  ])('reads %s', (value, scheme, authority, path, normalizedPath, isIp) => {
    expect(parseUrl(value)).toEqual({ scheme, authority, path, normalizedPath, isIp });
  });

  it.each([
    '',
    'example.com',
    'ftp://example.com',
    'https://',
    'https://a/?q',
    'https://a b',
    ' https://a',
    'https://a\n',
  ])('knows %j for none', (value) => {
    expect(parseUrl(value)).toBeUndefined();
  });
});
