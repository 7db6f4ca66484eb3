import { describe, expect, it } from 'vitest';

import { by, byCodeUnit, groupBy, unique } from './collections.js';

describe('collections', () => {
  it('orders by code unit, which no locale changes', () => {
    const words = ['ä', 'b', 'B', 'a_b', 'a1', 'aB', 'a', '\u{1d11e}', '\uffff'];
    expect(words.toSorted(byCodeUnit)).toEqual(words.toSorted());
    expect([{ k: 'b' }, { k: 'B' }].toSorted(by(({ k }) => k))).toEqual([{ k: 'B' }, { k: 'b' }]);
    expect(byCodeUnit('a', 'a')).toBe(0);
  });

  it('keeps what is distinct and not empty, in order', () => {
    expect(unique(['b', null, 'a', '', undefined, 'b'])).toEqual(['b', 'a']);
  });

  it('groups in order of first appearance', () => {
    const groups = groupBy(['b1', 'a1', 'b2'], (item) => item.slice(0, 1));
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});
