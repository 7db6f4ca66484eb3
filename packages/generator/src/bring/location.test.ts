import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../../test/temporary-folder.js';
import { publicAddressOf } from './bring-clone.js';
import { readLocation } from './location.js';
import { readRetryAfter } from './retry.js';

describe('readLocation', () => {
  it.each([
    'https://github.com/boto/botocore',
    'https://github.com/boto/botocore/',
    'https://github.com/boto/botocore.git',
  ])('knows %s for a repository', (text) => {
    expect(readLocation(text)).toEqual({ kind: 'repository', owner: 'boto', name: 'botocore' });
  });

  it.each([
    'https://github.com/boto/botocore/archive/refs/tags/1.43.67.tar.gz',
    'https://example.com/models.zip',
    'http://localhost:8080/models.tar.xz',
    'http://[::1]/models.tar.xz',
  ])('knows %s for an address', (text) => {
    expect(readLocation(text)).toEqual({ kind: 'address', url: new URL(text) });
  });

  it('knows pip, with and without a Python', () => {
    expect(readLocation('pip')).toEqual({ kind: 'pip' });
    expect(readLocation('pip:/opt/bin/python3.12')).toEqual({
      kind: 'pip',
      python: '/opt/bin/python3.12',
    });
  });

  it('tells a folder, a clone and a file apart', () => {
    const at = temporaryFolder();
    mkdirSync(join(at, 'clone/.git'), { recursive: true });
    writeFileSync(join(at, 'file'), '');
    expect(readLocation(at)).toEqual({ kind: 'folder', folder: at });
    expect(readLocation(join(at, 'clone'))).toEqual({ kind: 'clone', folder: join(at, 'clone') });
    expect(readLocation(join(at, 'file'))).toEqual({ kind: 'archive', file: join(at, 'file') });
  });

  it.each([
    ['nowhere', 'nowhere', 'EP_BRING_MISSING', 'does not exist'],
    [
      'http://example.com/x.zip',
      'http://example.com/x.zip',
      'EP_BRING_INSECURE',
      'is no https address',
    ],
    [
      'http://127.0.0.1.example.com/x',
      'http://127.0.0.1.example.com/x',
      'EP_BRING_INSECURE',
      'is no https address',
    ],
    ['ftp://127.0.0.1/x.zip', 'ftp://127.0.0.1/x.zip', 'EP_BRING_INSECURE', 'is no https address'],
    [
      'https://me:secret@example.com/x',
      'https://example.com/x',
      'EP_BRING_ADDRESS',
      'holds a password',
    ],
    ['https://', 'https://', 'EP_BRING_ADDRESS', 'is no address'],
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

describe('publicAddressOf', () => {
  it.each([
    'https://github.com/boto/botocore.git',
    'https://token@github.com/boto/botocore',
    'git@github.com:boto/botocore.git',
    'ssh://git@github.com/boto/botocore.git',
  ])('makes of %s the address that everyone knows', (remote) => {
    expect(publicAddressOf(remote)).toBe('https://github.com/boto/botocore');
  });

  it.each(['', '/srv/git/botocore', 'git@example.com:boto/botocore.git'])(
    'makes nothing of %j',
    (remote) => {
      expect(publicAddressOf(remote)).toBeUndefined();
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
