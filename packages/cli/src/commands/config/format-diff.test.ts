import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { toStyle } from '@ep/command-line';
import { toMemoryIo } from '@ep/command-line/memory-io';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatDiff } from './format-diff.js';

const plain = toStyle(toMemoryIo().stdout);
const toText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const hasPatch = spawnSync('patch', ['--version']).error === undefined;
if (!hasPatch) console.warn('SKIPPED: there is no patch to read a diff with');

/** The length of the longest list that both contain, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const lengths = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (const [i, x] of a.entries()) {
    for (const [j, y] of b.entries()) {
      const [row, next] = [lengths[i] ?? [], lengths[i + 1] ?? []];
      next[j + 1] = x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0);
    }
  }
  return lengths[a.length]?.[b.length] ?? 0;
}

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

  it('removes and adds no line more than it must', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const [, , ...lines] = formatDiff('f', toText(old), toText(fresh), plain).split('\n');
        const common = longestCommon(old, fresh);
        expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(old.length - common);
        expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(fresh.length - common);
      }),
    );
  });

  // To compare each line with each would take minutes.
  it('finds the few of many lines that differ', () => {
    const old = Array.from({ length: 200_000 }, (_, line) => `line ${line}`);
    const fresh = old.with(100_000, 'other').toSpliced(10, 1);
    const lines = formatDiff('f', toText(old), toText(fresh), plain).split('\n');
    expect(lines.filter((line) => /^[-+](?:line|other)/.test(line))).toHaveLength(3);
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
