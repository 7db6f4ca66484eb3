/** Finds what is not ASCII. */
const FOREIGN = /[^\0-\x7f]/;

/**
 * `substring` of the rules: the characters from `start` up to `stop`, counted from the end where
 * `reverse` is set.
 *
 * @returns undefined where `value` is shorter than `stop`, or not all ASCII
 */
export function substring(
  value: string,
  start: number,
  stop: number,
  reverse: boolean,
): string | undefined {
  const { length } = value;
  if (start >= stop || length < stop || FOREIGN.test(value)) return undefined;
  return reverse ? value.slice(length - stop, length - start) : value.slice(start, stop);
}
