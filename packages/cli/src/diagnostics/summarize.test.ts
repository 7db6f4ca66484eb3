import { expect, it } from 'vitest';

import type { Severity } from './diagnostic.js';
import { summarize } from './summarize.js';

const of = (severity: Severity) => ({ severity });

it('counts by severity, the worst first', () => {
  expect(summarize([])).toBe('no findings');
  expect(summarize([of('note'), of('error'), of('warning'), of('error')])).toBe(
    '2 errors, 1 warning, 1 note',
  );
});
