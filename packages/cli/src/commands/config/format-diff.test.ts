import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { toMemoryIo } from '@ep/command-line/memory-io';
import { toStyle } from '@ep/command-line';
import { formatDiff } from './format-diff.js';

const plain = toStyle(toMemoryIo().stdout);
const hasPatch = spawnSync('patch', ['--version']).error === undefined;
if (!hasPatch) console.warn('SKIPPED: there is no patch to read a diff with');

describe('formatDiff', () => {
  it('shows what changed, with three lines around it', () => {
    const before = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    expect(formatDiff('config', before, before.replace('5', 'five'), plain)).toBe(
      '--- config\n+++ config\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    );
    expect(formatDiff('config', '', 'a\n', plain)).toBe(
      '--- config\n+++ config\n@@ -0,0 +1,1 @@\n+a\n',
    );
    expect(formatDiff('config', before, before, plain)).toBe('');
  });

  it('masks credentials', () => {
    expect(formatDiff('config', 'a\n', 'b = http://me:secret@a\n', plain)).toContain(
      '+b = http://***@a\n',
    );
  });

  it.runIf(hasPatch)('is what patch takes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ep-diff-'));
    const file = join(folder, 'file');
    const texts = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 30 })
      .map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        fc.pre(before !== after);
        writeFileSync(file, before);
        const input = formatDiff('file', before, after, plain);
        spawnSync('patch', ['-s', '--no-backup-if-mismatch', 'file'], { cwd: folder, input });
        expect(readFileSync(file, 'utf8')).toBe(after);
      }),
      { numRuns: 30 },
    );
    rmSync(folder, { recursive: true });
  });
});
