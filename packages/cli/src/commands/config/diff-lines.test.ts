import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { diffLines } from './diff-lines.js';

const texts = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
const side = (lines: ReturnType<typeof diffLines>, other: 'added' | 'removed'): string[] =>
  lines.filter(({ kind }) => kind !== other).map(({ text }) => text);

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

describe('diffLines', () => {
  it('has both lists in it, and no line more than it must', () => {
    fc.assert(
      fc.property(texts, texts, (old, fresh) => {
        const lines = diffLines(old, fresh);
        expect(side(lines, 'added')).toEqual(old);
        expect(side(lines, 'removed')).toEqual(fresh);
        const kept = lines.filter(({ kind }) => kind === 'kept');
        expect(kept).toHaveLength(longestCommon(old, fresh));
      }),
    );
  });

  it('is quick where few of many lines differ', () => {
    const old = Array.from({ length: 200_000 }, (_, line) => `line ${line}`);
    const fresh = old.with(100_000, 'other').toSpliced(10, 1);
    const start = performance.now();
    expect(diffLines(old, fresh).filter(({ kind }) => kind !== 'kept')).toHaveLength(3);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
