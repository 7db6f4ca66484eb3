import { describe, expect, it } from 'vitest';

import type { SourceRecord } from '../ingest/statement.js';
import type { Problem } from '../problem.js';
import { checkAges } from './check-sources.js';

const record = (
  kind: SourceRecord['kind'],
  version: string | null,
  date: string | null,
): SourceRecord => ({ kind, version, date, origin: 'here', files: 1, bytes: 1, sha256: '' });

function problemsOf(now: SourceRecord, before: SourceRecord): Problem[] {
  const problems: Problem[] = [];
  checkAges([now], [before], problems);
  return problems;
}

type Edition = readonly [version: string | null, date: string | null];

describe('a source', () => {
  it.each<[string, Edition, Edition]>([
    ['by its version', ['1.43.11', '2026-08-07'], ['1.43.67', '2026-08-07']],
    ['by its version, whatever its day', ['1.9.0', '2026-11-01'], ['1.10.0', '2026-08-07']],
    ['that has fewer numbers', ['1.43', null], ['1.43.1', null]],
    ['by its day', [null, '2025-04-01'], [null, '2025-04-02']],
    ['by its day, where versions are names', ['0123456789ab', '2025-01-01'], ['v2', '2025-04-02']],
  ])('is older %s', (_how, now, before) => {
    const problems = problemsOf(record('botocore', ...now), record('botocore', ...before));
    expect(problems.map(({ code }) => code)).toEqual(['EP_INGEST_OLDER']);
  });

  it.each<[string, Edition, Edition]>([
    ['of the same version', ['1.43.67', '2026-08-01'], ['1.43.67', '2026-08-07']],
    ['of a later version, whatever its day', ['2.0.0', '2020-01-01'], ['1.43.67', '2026-08-07']],
    ['that has more numbers', ['1.43.0', null], ['1.43', null]],
    ['of the same day', ['b', '2025-04-02'], ['a', '2025-04-02']],
    ['of no known day', [null, null], ['a', '2025-04-02']],
  ])('%s is not older', (_how, now, before) => {
    expect(problemsOf(record('smithy', ...now), record('smithy', ...before))).toEqual([]);
  });

  it('is held against its own kind alone, and lists retire nothing', () => {
    const old: Edition = [null, '2020-01-01'];
    const fresh: Edition = [null, '2026-08-07'];
    expect(problemsOf(record('smithy', ...old), record('botocore', ...fresh))).toEqual([]);
    expect(problemsOf(record('history', ...old), record('history', ...fresh))).toEqual([]);
  });

  it('is told with both editions and the way out', () => {
    const now = record('botocore', '1.43.11', '2026-11-01');
    expect(problemsOf(now, record('botocore', '1.43.67', '2026-08-07'))).toEqual([
      {
        code: 'EP_INGEST_OLDER',
        place: 'here 1.43.11, 2026-11-01',
        message:
          'is older than what models/sources.json has of botocore, 1.43.67, 2026-08-07; ' +
          'services that it does not have yet would be marked as retired',
        fix: 'name a newer one, or add --older to use this one',
      },
    ]);
  });
});
