import { existsSync, lutimesSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { temporaryFolder } from '../../test/temporary-folder.js';
import { writeTree } from '../../test/tree.js';
import { withTemporaryFolder } from './with-fetched.js';

if (process.platform === 'win32') {
  console.warn('SKIPPED: Windows has neither links for everyone nor owners by number');
}

const HOUR = 60 * 60 * 1000;

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

function age(name: string, hours: number): void {
  const time = new Date(Date.now() - hours * HOUR);
  lutimesSync(join(folder, name), time, time);
}

describe('withTemporaryFolder', () => {
  it('gives an empty folder, which is gone afterwards, also after a failure', async () => {
    const seen = await withTemporaryFolder(async (made) => {
      expect(readdirSync(made)).toEqual([]);
      writeTree(made, { 'a/b': 'c' });
      return made;
    });
    expect(existsSync(seen)).toBe(false);
    const failing = withTemporaryFolder(async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes what a killed process left a day ago, and nothing else', async () => {
    for (const name of ['ep-models-old', 'ep-models-young', 'of-somebody']) {
      writeTree(join(folder, name), { 'files/sqs.json': '{}' });
    }
    age('ep-models-old', 25);
    age('ep-models-young', 23);
    age('of-somebody', 25);
    await withTemporaryFolder(async () => {});
    expect(readdirSync(folder).toSorted()).toEqual(['ep-models-young', 'of-somebody']);
  });

  it.skipIf(process.platform === 'win32')('does not follow links', async () => {
    mkdirSync(join(folder, 'mine'));
    writeTree(join(folder, 'mine'), { 'a.json': '{}' });
    symlinkSync(join(folder, 'mine'), join(folder, 'ep-models-link'));
    age('ep-models-link', 25);
    await withTemporaryFolder(async () => {});
    expect(existsSync(join(folder, 'mine', 'a.json'))).toBe(true);
  });

  it.skipIf(!process.getuid)('leaves what belongs to another user', async () => {
    mkdirSync(join(folder, 'ep-models-other'));
    age('ep-models-other', 25);
    const me = process.getuid?.() ?? 0;
    const spy = vi.spyOn(process, 'getuid').mockReturnValue(me + 1);
    await withTemporaryFolder(async () => {});
    spy.mockRestore();
    expect(readdirSync(folder)).toEqual(['ep-models-other']);
  });
});
