import { expect, it } from 'vitest';

import { reading } from '../../test/sample-models.js';
import { mergeSources } from './merge-sources.js';

it('replaces the record of a kind that was read, keeps the others, in the order in which they speak', () => {
  const old = ['documented', 'smithy', 'botocore'] as const;
  const previous = old.map((kind) => reading(kind, '2024-01-01', []).record);
  const readings = [reading('history', '2026-01-01', []), reading('smithy', '2025-01-01', [])];
  const merged = mergeSources(readings, previous).map(({ kind, date }) => `${kind} ${date}`);
  expect(merged).toEqual([
    'botocore 2024-01-01',
    'smithy 2025-01-01',
    'history 2026-01-01',
    'documented 2024-01-01',
  ]);
});
