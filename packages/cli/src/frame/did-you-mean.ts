import { editDistance } from '@ep/identifiers/crosswalk';

/**
 * A question that names the likeliest of `names`, undefined where none is like `wrong`: a name that
 * starts with it, or the nearest within a third of its letters.
 *
 * @example
 * ```ts
 * didYouMean('--jsno', ['--json', '--help']); // 'Did you mean --json?'
 * ```
 */
export function didYouMean(wrong: string, names: readonly string[]): string | undefined {
  // The word itself is there and wrong all the same, such as a link that leads nowhere.
  const others = names.filter((name) => name !== wrong);
  const limit = Math.max(1, Math.floor(wrong.length / 3));
  const started = others.find((name) => wrong.length > 1 && name.startsWith(wrong));
  const near = others
    .map((name) => ({
      name,
      distance: editDistance(wrong.toLowerCase(), name.toLowerCase(), limit),
    }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance);
  const name = started ?? near[0]?.name;
  return name === undefined ? undefined : `Did you mean ${name}?`;
}
