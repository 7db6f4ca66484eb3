import { describe, expect, it } from 'vitest';

import { nameMeant } from './name-meant.js';

const NAMES = ['check', 'env-prefix', 'generate', 'ref', 'root', 'to'];

describe('nameMeant', () => {
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
  ])('takes %s for %s', (word, name) => {
    expect(nameMeant(word, NAMES)).toBe(name);
  });

  it.each(['nonsense', 'chcek-it', 't', 'tp', 're', '', 'check', 'chonk'])(
    'takes %j for nothing',
    (word) => {
      expect(nameMeant(word, NAMES)).toBeUndefined();
    },
  );
});
