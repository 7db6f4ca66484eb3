/** A line of a diff: kept, only in the old text, or only in the new one. */
export interface DiffLine {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly text: string;
}

/**
 * The fewest lines to remove and to add that make one list of another, by Myers' greedy algorithm:
 * quick where few lines differ, however many there are.
 *
 * @example
 * ```ts
 * diffLines(['a', 'b'], ['a', 'c']).map(({ kind }) => kind); // ['kept', 'removed', 'added']
 * ```
 */
export function diffLines(old: readonly string[], fresh: readonly string[]): readonly DiffLine[] {
  const steps = findSteps(old, fresh);
  const lines: DiffLine[] = [];
  let [x, y] = [old.length, fresh.length];
  for (const [count, reach] of [...steps.entries()].toReversed()) {
    const from = previousOf(reach, x - y, count);
    const fromX = reach.get(from) ?? 0;
    while (x > fromX && y > fromX - from) {
      lines.push({ kind: 'kept', text: old[--x] ?? '' });
      y--;
    }
    if (count === 0) break;
    if (x === fromX) lines.push({ kind: 'added', text: fresh[--y] ?? '' });
    else lines.push({ kind: 'removed', text: old[--x] ?? '' });
  }
  return lines.toReversed();
}

/** How far into the old list each diagonal gets: the one of `x - y`, `y` lines into the new list. */
type Reach = ReadonlyMap<number, number>;

/** The reach before each further line that is removed or added, until both lists are at their end. */
function findSteps(old: readonly string[], fresh: readonly string[]): readonly Reach[] {
  const steps: Reach[] = [];
  const reach = new Map([[1, 0]]);
  for (let count = 0; ; count++) {
    steps.push(new Map(reach));
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      const from = previousOf(reach, diagonal, count);
      let x = (reach.get(from) ?? 0) + (from < diagonal ? 1 : 0);
      while (x < old.length && x - diagonal < fresh.length && old[x] === fresh[x - diagonal]) x++;
      reach.set(diagonal, x);
      if (x >= old.length && x - diagonal >= fresh.length) return steps;
    }
  }
}

/** The diagonal from which one is reached: from above by a line added, from below by one removed. */
function previousOf(reach: Reach, diagonal: number, count: number): number {
  const [below, above] = [reach.get(diagonal - 1) ?? -1, reach.get(diagonal + 1) ?? -1];
  const isAdded = diagonal === -count || (diagonal !== count && below < above);
  return isAdded ? diagonal + 1 : diagonal - 1;
}
