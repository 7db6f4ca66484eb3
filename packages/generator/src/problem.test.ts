import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { asNobody } from '../test/as-nobody.js';
import { temporaryFolder } from '../test/temporary-folder.js';
import {
  asFileProblem,
  assertNoErrors,
  formatProblems,
  type Problem,
  ProblemsError,
} from './problem.js';
import { writeFile } from './write/write-files.js';

const invalid: Problem = { code: 'EP_INGEST_JSON', place: 'b.json:1:2', message: 'm', fix: 'c' };
const warning: Problem = { code: 'EP_OVERRIDE_UNUSED', place: 'a.json', message: 'n', fix: 'd' };

describe('problems', () => {
  it('are printed with place, message, code and fix, sorted by place', () => {
    expect(formatProblems([invalid, warning])).toBe(
      'a.json: n [EP_OVERRIDE_UNUSED]\n  fix: d\nb.json:1:2: m [EP_INGEST_JSON]\n  fix: c',
    );
  });

  it('stop the work if one of them is more than a warning, and are reported together then', () => {
    expect(() => assertNoErrors([])).not.toThrow();
    expect(() => assertNoErrors([warning])).not.toThrow();
    const thrown = expect.objectContaining({ problems: [warning, invalid] }) as Error;
    expect(() => assertNoErrors([warning, invalid])).toThrow(thrown);
    expect(() => assertNoErrors([invalid])).toThrow(ProblemsError);
  });
});

const thrownBy = (step: () => void): unknown => {
  try {
    step();
  } catch (error) {
    return error;
  }
  return undefined;
};

const errnoError = (code: string) => Object.assign(new Error(code), { code, syscall: 'open' });

describe('asFileProblem', () => {
  it.runIf(process.platform !== 'win32')('reports a path that the user may not write to', () => {
    const folder = join(temporaryFolder(), 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    const path = join(folder, 'a.json');
    expect(asNobody(() => thrownBy(() => writeFile(path, '{}')))).toMatchObject({
      problems: [{ code: 'EP_FILE', place: path, message: 'cannot be opened: permission denied' }],
    });
  });

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the disk is read-only'],
    ['EUNHEARDOF', 'the system reports EUNHEARDOF'],
  ])('explains %s', (code, why) => {
    expect(asFileProblem(errnoError(code), 'x')).toMatchObject({
      problems: [{ place: 'x', message: expect.stringContaining(why) }],
    });
  });

  it.each([new TypeError('a bug'), errnoError('ECONNREFUSED'), 'text', undefined])(
    'leaves %s as it is, because it names no file',
    (thrown) => {
      expect(asFileProblem(thrown)).toBe(thrown);
    },
  );
});
