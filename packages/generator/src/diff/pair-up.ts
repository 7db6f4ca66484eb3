import { by } from '../collections.js';

/** Something under one key, as it was and as it is. */
export interface Pair<T> {
  readonly was: T;
  readonly is: T;
}

/** Two lists, item by item. */
export interface Pairing<T> {
  readonly pairs: readonly Pair<T>[];
  readonly added: readonly T[];
  readonly removed: readonly T[];
}

/** Holds two lists against each other by the key of their items; each part is sorted by it. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  key: (item: T) => string,
): Pairing<T> {
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Map(after.map((item) => [key(item), item]));
  return {
    pairs: after
      .flatMap((is) => {
        const was = old.get(key(is));
        return was === undefined ? [] : [{ was, is }];
      })
      .toSorted(by(({ is }) => key(is))),
    added: after.filter((item) => !old.has(key(item))).toSorted(by(key)),
    removed: before.filter((item) => !now.has(key(item))).toSorted(by(key)),
  };
}
