import data from '@ep/identifiers/data.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';

const present = data.services.filter(({ retired }) => retired === null);

async function count(...words: string[]): Promise<number> {
  const { stdout } = await runEp(['list', ...words]);
  return stdout.trimEnd().split('\n').length - 1;
}

describe('ep list', () => {
  it.each([
    ['list-table', ['--format', 'table']],
    ['list-retired', ['--retired', '--format', 'tsv']],
  ])('%s', async (name, words) => {
    const { stdout, ...rest } = await runEp(['list', ...words]);
    const few = stdout.split('\n').filter((line) => /^(identifier|iot|s3|worklink)\b/.test(line));
    const line = `ep list ${words.join(' ')} | grep -E '^(identifier|iot|s3|worklink)\\b'`;
    expectGolden(name, line, { ...rest, stdout: `${few.join('\n')}\n` });
  });

  it('lists what is not retired, and the others where they are asked for', async () => {
    expect(await count()).toBe(present.length);
    expect(await count('--retired')).toBe(data.services.length);
    expect(present.length).toBeLessThan(data.services.length);
  });

  it('has JSON by either option', async () => {
    const { stdout } = await runEp(['list', '--json']);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      command: 'list',
      ok: true,
      data: present,
    });
    expect((await runEp(['list', '--format', 'json'])).stdout).toBe(stdout);
  });
});
