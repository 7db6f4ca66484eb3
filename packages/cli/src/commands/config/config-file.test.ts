import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { writeConfig } from './config-file.js';

if (process.platform === 'win32')
  console.warn('SKIPPED: Windows has no devices and pipes among its files');

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ep-write-'));
  path = join(folder, 'new', 'config');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('makes the folder of a new file, and no copy', () => {
  expect(writeConfig(path, undefined, 'new')).toBeNull();
  expect(readFileSync(path, 'utf8')).toBe('new');
});

it('says where the copy is', () => {
  writeConfig(path, undefined, 'old');
  const copy = writeConfig(path, 'old', 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readFileSync(copy ?? '', 'utf8')).toBe('old');
});

it.each([
  ['another text', 'other', 'old'],
  ['a text where none was', 'other', undefined],
  ['no text any more', undefined, 'old'],
])('leaves a file that has %s by now as it is', (_what, now, before) => {
  writeConfig(path, undefined, '');
  if (now === undefined) rmSync(path);
  else writeFileSync(path, now);
  expect(() => writeConfig(path, before, 'new')).toThrow(
    expect.objectContaining({ code: 'EP_CLI_FILE', exitCode: 1 }),
  );
  expect(existsSync(path) ? readFileSync(path, 'utf8') : undefined).toBe(now);
  expect(readdirSync(join(folder, 'new')).filter((name) => name !== 'config')).toEqual([]);
});

it.skipIf(process.platform === 'win32')('puts no file in the place of a device or a pipe', () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  expect(() => writeConfig(pipe, '', 'new')).toThrow(
    expect.objectContaining({
      code: 'EP_CLI_FILE',
      message: expect.stringContaining('not a regular file'),
    }),
  );
  expect(lstatSync(pipe).isFIFO()).toBe(true);
  expect(readdirSync(folder)).toEqual(['pipe']);
});
