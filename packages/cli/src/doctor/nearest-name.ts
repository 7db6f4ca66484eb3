import { editDistance } from '@ep/identifiers/crosswalk';
import { squash } from '@ep/naming';

/** One letter may be wrong in so many. */
const LETTERS_A_SLIP = 8;

/**
 * The one of `names` that a name is nearly, but not quite: the same but for case and separators, or
 * within a letter in eight.
 *
 * @example
 * ```ts
 * nearestName('endpoint-url', ['endpoint_url', 'services']); // 'endpoint_url'
 * nearestName('services', ['endpoint_url', 'services']); // undefined: it is right
 * ```
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (names.includes(name)) return undefined;
  const wrong = squash(name);
  const near = names.flatMap((right) => {
    const meant = squash(right);
    const limit = Math.floor(meant.length / LETTERS_A_SLIP);
    const distance = editDistance(wrong, meant, limit);
    return distance > limit ? [] : [{ right, distance }];
  });
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.right;
}
