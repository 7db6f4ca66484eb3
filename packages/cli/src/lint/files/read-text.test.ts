import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { readText } from './read-text.js';

const MEBIBYTE = 2 ** 20;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ep-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(bytes: Buffer): string {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return path;
}

it.each([
  ['nothing', 0],
  ['a small file', 1000],
  ['the largest of the small ones', MEBIBYTE],
  ['the smallest of the large ones', MEBIBYTE + 1],
  ['a large one', 3 * MEBIBYTE],
])('reads the whole of %s, whatever its size was said to be', (_what, size) => {
  const bytes = Buffer.alloc(size, 'abc');
  const path = write(bytes);
  for (const said of new Set([size, 0, size + 10, Math.floor(size / 2), 2 * MEBIBYTE])) {
    readText(write(Buffer.alloc(5000, 'x')), 5000); // what was read before must not be seen
    write(bytes);
    expect(readText(path, said)?.equals(bytes)).toBe(true);
  }
});

it.each([
  ['small', 1000],
  ['large', 2 * MEBIBYTE],
])('takes a %s file with a NUL near its start for a binary', (_what, size) => {
  const bytes = Buffer.alloc(size, 'abc');
  bytes[100] = 0;
  expect(readText(write(bytes), size)).toBeNull();
});

it('refuses a text that is too large to be a source', () => {
  expect(() => readText(write(Buffer.from('abc')), 2 ** 28 + 1)).toThrow(
    expect.objectContaining({ code: 'EFBIG' }),
  );
});
