/**
 * A function whose answer is kept for each object that it is asked about, as long as that lives.
 * Situations differ in their environment and share their files.
 *
 * @example
 * ```ts
 * const headersOf = oncePer((file: ExaminedFile) => findHeaders(file));
 * ```
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
