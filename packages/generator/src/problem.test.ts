import { describe, expect, it } from 'vitest';

import { assertNoErrors, formatProblems, type Problem, ProblemsError } from './problem.js';

const error: Problem = { code: 'EP_INGEST_JSON', place: 'b.json:1:2', message: 'm', fix: 'c' };
const warning: Problem = { code: 'EP_OVERRIDE_UNUSED', place: 'a.json', message: 'n', fix: 'd' };

describe('problems', () => {
  it('are printed with place, message, code and fix, sorted by place', () => {
    expect(formatProblems([error, warning])).toBe(
      'a.json: n [EP_OVERRIDE_UNUSED]\n  fix: d\nb.json:1:2: m [EP_INGEST_JSON]\n  fix: c',
    );
  });

  it('stop the work where one of them is no warning, and are told all together then', () => {
    expect(() => assertNoErrors([])).not.toThrow();
    expect(() => assertNoErrors([warning])).not.toThrow();
    const thrown = expect.objectContaining({ problems: [warning, error] }) as Error;
    expect(() => assertNoErrors([warning, error])).toThrow(thrown);
    expect(() => assertNoErrors([error])).toThrow(ProblemsError);
  });
});
