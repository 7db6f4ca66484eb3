import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { closest, didYouMean, editDistance } from './closest.js';

/** The definition, word for word: what the last letters of both cost, and the rest. */
function defined(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    defined(restA, b) + 1,
    defined(a, restB) + 1,
    defined(restA, restB) + (same ? 0 : 1),
    swapped ? defined(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['sqs', 'sqs', 0],
    ['sqs', 'sns', 1],
    ['sqs', 'sq', 1],
    ['sq', 'sqs', 1],
    ['sqs', 'qss', 1],
    ['connect', 'qconnect', 1],
    ['signer', 'signin', 2],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('is what its definition says, and one more than the limit beyond it', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(defined(a, b), limit + 1));
      }),
      { numRuns: 1000 },
    );
  });

  // Comparing every letter of the one with every letter of the other would take half an hour.
  it('gives up early on long words', () => {
    expect(editDistance('a'.repeat(500_000), 'b'.repeat(500_000), 3)).toBe(4);
    expect(editDistance('a', 'b'.repeat(500_000), 3)).toBe(4);
  });
});

describe('didYouMean', () => {
  const names = ['--json', 'check', 'env-prefix', 'generate', 'ref', 'root', 'to'];

  it.each([
    ['chek', 'check'],
    ['checkk', 'check'],
    ['chack', 'check'],
    ['chekc', 'check'],
    ['rooot', 'root'],
    ['env', 'env-prefix'],
    ['env-prefixes', 'env-prefix'],
    ['gen', 'generate'],
    ['reff', 'ref'],
    ['--jsno', '--json'],
    ['ENV_PREFIX', 'env-prefix'],
  ])('takes %s for %s', (word, name) => {
    expect(didYouMean(word, names)).toBe(name);
  });

  it.each(['nonsense', 'chcek-it', 't', 'tp', '', '--', 'check', 'chonk'])(
    'takes %j for nothing',
    (word) => {
      expect(didYouMean(word, names)).toBeUndefined();
    },
  );
});

describe('closest', () => {
  it('prefers fewer slips, then the first', () => {
    expect(closest('eu-wst-1', ['eu-east-1', 'eu-west-1', 'us-west-1'], 3)).toBe('eu-west-1');
    expect(closest('sxs', ['sns', 'sqs'], 3)).toBe('sns');
  });

  it('allows no more slips than the letters of a name permit', () => {
    expect(closest('servicse', ['services'], 8)).toBe('services');
    expect(closest('srevicse', ['services'], 8)).toBeUndefined();
  });
});
