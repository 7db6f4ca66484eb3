/**
 * The one of `names` that somebody meant who wrote `word`: where they are one slip apart (a letter
 * too many, too few or wrong, two swapped), or begin alike in at least three letters and one of
 * them says no more than the other.
 *
 * @returns undefined where none is alike
 * @example
 * ```ts
 * nameMeant('chekc', ['check', 'base']); // 'check'
 * ```
 */
export function nameMeant(word: string, names: readonly string[]): string | undefined {
  const others = names.filter((name) => name !== word);
  return (
    others.find((name) => isOneSlip(word, name)) ??
    others.find((name) => Math.min(word.length, name.length) >= 3 && isStart(word, name))
  );
}

function isStart(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Without what they begin and end with alike, there is a letter left of each at most, or two swapped. */
function isOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const a = one.slice(start, one.length - end);
  const b = other.slice(start, other.length - end);
  const isSwap = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  // Two short words are always near; a slip leaves most of a word as it was.
  return shorter >= 3 && (isSwap || (a.length <= 1 && b.length <= 1));
}
