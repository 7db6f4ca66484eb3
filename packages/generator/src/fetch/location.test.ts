import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/temporary-folder.js';
import { publicUrlOf } from './programs.js';
import { readLocation } from './location.js';
import { readRetryAfter } from './retry.js';

describe('readLocation', () => {
  it.each([
    'https://github.com/boto/botocore',
    'https://github.com/boto/botocore/',
    'https://github.com/boto/botocore.git',
  ])('reads %s as a repository', (text) => {
    expect(readLocation(text)).toEqual({ kind: 'repository', owner: 'boto', name: 'botocore' });
  });

  it.each([
    'https://github.com/boto/botocore/archive/refs/tags/1.43.67.tar.gz',
    'https://example.com/models.zip',
    'http://localhost:8080/models.tar.xz',
    'http://[::1]/models.tar.xz',
  ])('reads %s as a URL', (text) => {
    expect(readLocation(text)).toEqual({ kind: 'url', url: new URL(text) });
  });

  it('reads pip, with and without a Python', () => {
    expect(readLocation('pip')).toEqual({ kind: 'pip' });
    expect(readLocation('pip:/opt/bin/python3.12')).toEqual({
      kind: 'pip',
      python: '/opt/bin/python3.12',
    });
  });

  it('distinguishes a folder, a clone and a file', () => {
    const at = temporaryFolder();
    mkdirSync(join(at, 'clone/.git'), { recursive: true });
    writeFileSync(join(at, 'file'), '');
    expect(readLocation(at)).toEqual({ kind: 'folder', folder: at });
    expect(readLocation(join(at, 'clone'))).toEqual({ kind: 'clone', folder: join(at, 'clone') });
    expect(readLocation(join(at, 'file'))).toEqual({ kind: 'archive', file: join(at, 'file') });
  });

  it.each([
    ['nowhere', 'nowhere', 'EP_FETCH_MISSING', 'does not exist'],
    [
      'http://example.com/x.zip',
      'http://example.com/x.zip',
      'EP_FETCH_INSECURE',
      'is not an https URL',
    ],
    [
      'http://127.0.0.1.example.com/x',
      'http://127.0.0.1.example.com/x',
      'EP_FETCH_INSECURE',
      'is not an https URL',
    ],
    ['ftp://127.0.0.1/x.zip', 'ftp://127.0.0.1/x.zip', 'EP_FETCH_INSECURE', 'is not an https URL'],
    [
      'https://me:secret@example.com/x',
      'https://example.com/x',
      'EP_FETCH_URL',
      'contains a password',
    ],
    ['https://', 'https://', 'EP_FETCH_URL', 'is not a URL'],
  ])('refuses %s', (text, place, code, message) => {
    const problem = expect.objectContaining({
      code,
      place,
      message: expect.stringContaining(message),
    });
    expect(() => readLocation(text)).toThrow(expect.objectContaining({ problems: [problem] }));
    expect(() => readLocation(text)).not.toThrow(/secret/);
  });
});

describe('publicUrlOf', () => {
  it.each([
    'https://github.com/boto/botocore.git',
    'https://token@github.com/boto/botocore',
    'git@github.com:boto/botocore.git',
    'ssh://git@github.com/boto/botocore.git',
  ])('makes %s a public URL', (remote) => {
    expect(publicUrlOf(remote)).toBe('https://github.com/boto/botocore');
  });

  it.each(['', '/srv/git/botocore', 'git@example.com:boto/botocore.git'])(
    'returns nothing for %j',
    (remote) => {
      expect(publicUrlOf(remote)).toBeUndefined();
    },
  );
});

describe('readRetryAfter', () => {
  const now = Date.parse('2026-08-07T12:00:00Z');
  it.each([
    ['7', 7000],
    ['0', 0],
    ['Fri, 07 Aug 2026 12:00:30 GMT', 30_000],
    ['Fri, 07 Aug 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait);
  });
});
