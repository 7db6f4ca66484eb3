/**
 * Calls `use` with each of `items`, two at a time: what one processor does alone leaves the other idle.
 *
 * @template T, R
 * @param {Iterable<T>} items
 * @param {(item: T) => Promise<R>} use
 * @returns {Promise<R[]>} what it answered, in the order of `items`
 * @example
 * ```js
 * await inPairs(['a', 'b', 'c'], async (path) => readFile(path, 'utf8')); // three texts
 * ```
 */
export async function inPairs(items, use) {
  /** @type {R[]} */
  const answers = [];
  // Both take from the one list, so that neither waits for the other.
  const rest = [...items].entries();
  const work = async () => {
    for (const [at, item] of rest) answers[at] = await use(item);
  };
  await Promise.all([work(), work()]);
  return answers;
}
