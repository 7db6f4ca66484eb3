import { squash } from './squash.js';

/** How many letters a name needs for each slip that is taken for one. */
const LETTERS_PER_SLIP = 3;

/**
 * The name that `word` was probably meant to be: one that starts with it, or else the {@link closest}.
 *
 * @returns undefined where no name is close, and where `word` is too short to tell
 * @example
 * ```ts
 * didYouMean('--jsno', ['--json', '--help']); // '--json'
 * didYouMean('gen', ['check', 'generate']); // 'generate'
 * ```
 */
export function didYouMean(word: string, names: readonly string[]): string | undefined {
  const start = squash(word);
  if (start.length < 2) return undefined;
  const longer = names.find((name) => name !== word && squash(name).startsWith(start));
  return longer ?? closest(word, names, LETTERS_PER_SLIP);
}

/**
 * The name with the fewest letters wrong; case and separators do not count, and `word` itself is left out.
 *
 * @param lettersPerSlip how many letters of a name allow one {@link editDistance | edit}
 * @returns undefined where no name is close enough; the first of several that are equally close
 * @example
 * ```ts
 * closest('endpoint-url', ['endpoint_url', 'services'], 8); // 'endpoint_url'
 * closest('endpoints', ['endpoint_url', 'services'], 8); // undefined
 * ```
 */
export function closest(
  word: string,
  names: readonly string[],
  lettersPerSlip: number,
): string | undefined {
  const wrong = squash(word);
  let found: string | undefined;
  let fewest = Infinity;
  for (const name of names) {
    if (name === word) continue;
    const right = squash(name);
    const limit = Math.floor(right.length / lettersPerSlip);
    const distance = editDistance(wrong, right, limit);
    if (distance > limit || distance >= fewest) continue;
    found = name;
    fewest = distance;
  }
  return found;
}

/**
 * How many single letters must be inserted, deleted, replaced or swapped with their neighbour to
 * make `b` of `a`; `limit + 1` as soon as it is clear that more than `limit` are needed.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edits = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(twoAbove, column - 2) + 1 : Infinity,
      );
      current[column] = edits;
      fewest = Math.min(fewest, edits);
    }
    if (fewest > limit) return limit + 1;
    [twoAbove, above] = [above, current];
  }
  return Math.min(at(above, b.length), limit + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
