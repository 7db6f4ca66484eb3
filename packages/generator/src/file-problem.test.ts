import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { asNobody } from '../test/as-nobody.js';
import { temporaryFolder } from '../test/temporary-folder.js';
import { asFileProblem } from './file-problem.js';
import { writeFile } from './write/write-file.js';

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
  it.runIf(process.platform !== 'win32')('says who may not write, and where', () => {
    const folder = join(temporaryFolder(), 'closed');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    const path = join(folder, 'a.json');
    expect(asNobody(() => thrownBy(() => writeFile(path, '{}')))).toMatchObject({
      problems: [
        { code: 'EP_FILE', place: path, message: 'cannot be opened: this user may not use it' },
      ],
    });
  });

  it.each([
    ['ENOSPC', 'no space is left on the disk'],
    ['EROFS', 'it is on a disk that cannot be written to'],
    ['EUNHEARDOF', 'the system says EUNHEARDOF'],
  ])('has words for %s', (code, why) => {
    expect(asFileProblem(errnoError(code), 'x')).toMatchObject({
      problems: [{ place: 'x', message: expect.stringContaining(why) }],
    });
  });

  it.each([new TypeError('a bug'), errnoError('ECONNREFUSED'), 'text', undefined])(
    'leaves %s as it is, for it names no file',
    (error) => {
      expect(asFileProblem(error)).toBe(error);
    },
  );
});
