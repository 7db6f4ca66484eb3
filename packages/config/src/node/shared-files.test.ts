import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { parseSharedConfig } from '../parse/parse-shared-config.js';
import { findEntry } from '../shared-config.js';
import { findSharedFile } from './find-shared-file.js';
import { readSharedFiles } from './read-shared-files.js';
import { writeSharedFile } from './write-shared-file.js';

/** Windows has no modes; Node.js shows one that forbids nothing. */
const modeOf = (mode: number): number => (process.platform === 'win32' ? 0o666 : mode);

if (process.platform === 'win32')
  console.warn('SKIPPED: Windows has no devices and pipes among its files');
if (process.getuid?.() !== 0) console.warn('SKIPPED: only root can give a file another owner');

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ep-config-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('findSharedFile', () => {
  it.each([
    [{ HOME: '/h' }, '/h/.aws/config', '/h/.aws/config'],
    [{ HOME: '/h', AWS_CONFIG_FILE: '~/c' }, '/h/c', '/h/c'],
    [{ HOME: '/h', AWS_CONFIG_FILE: '$D/c', D: '/d' }, '/d/c', '$D/c'],
    [{ HOME: '/h', AWS_CONFIG_FILE: '${D}/$E', D: '/d' }, '/d/$E', '${D}/$E'],
    [
      { HOME: '/h', AWS_CONFIG_FILE: '$toString/${__proto__}' },
      '$toString/${__proto__}',
      '$toString/${__proto__}',
    ],
    [{ HOME: '/h', AWS_CONFIG_FILE: '' }, undefined, '/h/.aws/config'],
  ])('of %j is %j for the AWS CLI, %j for the SDK', (env, cli, sdk) => {
    expect(findSharedFile({ kind: 'config', dialect: 'aws-cli', env })).toBe(cli);
    expect(findSharedFile({ kind: 'config', dialect: 'sdk-js', env })).toBe(sdk);
  });
});

describe('readSharedFiles', () => {
  it('reads both files, names them, and takes a missing one for an empty one', () => {
    const path = join(folder, 'config');
    writeFileSync(path, '[default]\nregion = r\n');
    const { config, credentialsFile } = readSharedFiles({
      env: { HOME: folder, AWS_CONFIG_FILE: path },
    });
    for (const dialect of ['documented', 'boto3', 'sdk-js'] as const) {
      const entry = findEntry(config.read(dialect).profiles.get('default'), 'region');
      expect(entry).toMatchObject({ value: 'r', file: path, line: 2 });
      expect(credentialsFile.read(dialect)).toMatchObject({ readable: true, problems: [] });
    }
  });

  it.each([
    ['what is not UTF-8', Uint8Array.of(0x23, 0xff), false],
    ['the mark of what was not', '# \uFFFD', true],
    ['a byte order mark', '\uFEFF# a', false],
  ])('reads %s as parseSharedConfig does', (_, content, readable) => {
    const path = join(folder, 'config');
    writeFileSync(path, content);
    const { config } = readSharedFiles({ env: { HOME: folder, AWS_CONFIG_FILE: path } });
    const bytes = new Uint8Array(readFileSync(path));
    expect(config.read('aws-cli')).toEqual(
      parseSharedConfig(bytes, { file: path, dialect: 'aws-cli' }),
    );
    expect(config.read('aws-cli').readable).toBe(readable);
  });

  it('takes a directory for an error in `documented`, for an empty file elsewhere', () => {
    const { config } = readSharedFiles({ env: { HOME: folder, AWS_CONFIG_FILE: folder } });
    expect(config.read('aws-cli').readable).toBe(true);
    expect(config.read('sdk-js').readable).toBe(true);
    expect(config.read('documented')).toMatchObject({
      readable: false,
      problems: [
        { code: 'EP_CONFIG_UNREADABLE', message: 'The file cannot be read: it is a directory.' },
      ],
    });
  });
});

describe('writeSharedFile', () => {
  it('keeps permissions and links, and leaves nothing else behind', () => {
    const path = join(folder, 'config');
    const link = join(folder, 'link');
    writeFileSync(path, 'old');
    chmodSync(path, 0o640);
    symlinkSync(path, link);
    writeSharedFile(link, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(modeOf(0o640));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['config', 'link']);
  });

  it('writes bytes as they are', () => {
    const path = join(folder, 'bytes');
    writeSharedFile(path, Uint8Array.of(0xff, 0x0d, 0x0a));
    expect([...readFileSync(path)]).toEqual([0xff, 0x0d, 0x0a]);
  });

  it.skipIf(process.getuid?.() !== 0)('keeps the owner where it may', () => {
    const path = join(folder, 'config');
    writeFileSync(path, 'old');
    chownSync(path, 12345, 54321);
    writeSharedFile(path, 'new');
    expect(statSync(path)).toMatchObject({ uid: 12345, gid: 54321 });
  });

  it('makes a new file for its owner alone, and none where it cannot', () => {
    const path = join(folder, 'new');
    writeSharedFile(path, 'text');
    expect(statSync(path).mode & 0o777).toBe(modeOf(0o600));
    expect(() => writeSharedFile(join(folder, 'no', 'where'), 'text')).toThrow('ENOENT');
  });

  it.skipIf(process.platform === 'win32')('puts no file in the place of a device or a pipe', () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(() => writeSharedFile(path, 'text')).toThrow('EINVAL: no regular file');
    expect(lstatSync(path).isFIFO()).toBe(true);
    expect(readdirSync(folder)).toEqual(['pipe']);
  });
});
