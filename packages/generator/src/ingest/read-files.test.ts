import fc from 'fast-check';
import { expect, it } from 'vitest';

import { TaskQueue } from './read-files.js';

it('hands out every number once, in whatever order the threads take from the two ends', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.array(fc.boolean(), { minLength: 20 }), (length, turns) => {
      const one = new TaskQueue(length);
      const other = new TaskQueue(length, one.state);
      const taken = turns.flatMap((first) => (first ? one.takeFirst() : other.takeLast()) ?? []);
      expect(taken.toSorted((a, b) => a - b)).toEqual([...Array(length).keys()]);
      expect(one.taken).toBe(length);
    }),
  );
});

it('gives the lowest numbers at one end and the highest at the other', () => {
  const queue = new TaskQueue(4);
  expect([queue.takeFirst(), queue.takeLast(), queue.takeLast()]).toEqual([0, 3, 2]);
  expect(queue.taken).toBe(3);
  expect([queue.takeFirst(), queue.takeFirst(), queue.takeLast()]).toEqual([
    1,
    undefined,
    undefined,
  ]);
});
