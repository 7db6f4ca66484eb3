import { expect, it } from 'vitest';

import { wrapWords } from './wrap-words.js';

it('breaks at blanks, within the width, and nowhere else', () => {
  expect(wrapWords('exact: endpoint prefix', 12, '  ')).toEqual([
    '  exact:',
    '  endpoint',
    '  prefix',
  ]);
  expect(wrapWords('exact: endpoint prefix', 16)).toEqual(['exact: endpoint', 'prefix']);
  expect(wrapWords('unbreakable', 4)).toEqual(['unbreakable']);
});
