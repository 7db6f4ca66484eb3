import { spawnSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';
import { env as definition } from './definition.js';

const URL = 'http://localhost:4566';

const quote = (word: string): string => (/^[\w:/.-]+$/.test(word) ? word : JSON.stringify(word));

describe('ep env', () => {
  it.each([
    ['env-unknown', ['s3', 'logs', 'dynamo', '--url', URL]],
    ['env-certain', ['s3', 'Step Functions', '--url', URL]],
    ['env-several', ['s3', 'logs', 'SFN', 'stepfunctions', '--url', URL]],
    ['env-github', ['s3', '--url', URL, '--format', 'github']],
    ['env-json', ['s3', 'sqs', '--url', URL, '--format', 'json']],
    ['env-cmd', ['s3', '--url', `${URL}/50%25&x`, '--format', 'cmd']],
    ['env-powershell', ['s3', '--url', `${URL}/it's$x`, '--format', 'powershell']],
    ['env-fish', ['s3', '--url', `${URL}/it's`, '--format', 'fish']],
    ['env-dotenv', ['s3', '--url', `${URL}/$x#y`, '--format', 'dotenv']],
    ['env-docker', ['s3', '--url', `${URL}/$x#y`, '--format', 'docker']],
    ['env-unquotable', ['s3', '--url', `${URL}/it's`, '--format', 'dotenv']],
    ['env-no-url', ['s3']],
    ['env-empty-url', ['s3', '--url', '']],
    ['env-no-scheme', ['s3', '--url', 'localhost:4566']],
    ['env-bad-host', ['s3', '--url', 'http://local_stack:4566']],
    ['env-query', ['sqs', 's3', '--url', `${URL}/?tenant=a`]],
    ['env-query-taken', ['sqs', '--url', `${URL}/?tenant=a`]],
    ['env-retired', ['worklink', '--url', URL]],
  ])('%s', async (name, words) => {
    expectGolden(name, `ep env ${words.map(quote).join(' ')}`, await runEp(['env', ...words]));
  });

  it.each(['\n', '\r', '\u2028', '\u001B', '\0'])('refuses %j in a URL', async (char) => {
    const { stdout, stderr, code } = await runEp(['env', 's3', '--url', `${URL}/a${char}b`]);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('[EP_CLI_URL]');
  });

  it('masks credentials where it complains, and nowhere else', async () => {
    const bad = await runEp(['env', 's3', '--url', 'http://me:secret@local_stack']);
    expect(bad.stderr).toContain('http://***@local_stack');
    expect(bad.stderr).not.toContain('secret');
    const bare = await runEp(['env', 's3', '--url', 'me:secret@localhost']);
    expect(bare.stderr).toContain('***@localhost');
    expect(bare.stderr).not.toContain('secret');
    const good = await runEp(['env', 's3', '--url', 'http://me:secret@localhost']);
    expect(good.stdout).toContain('http://me:secret@localhost');
  });

  it('writes what sh reads back', async () => {
    const hostile = `${URL}/'"$HOME\`id\`\\%20;&|#!`;
    const { stdout } = await runEp(['env', 's3', '--url', hostile]);
    const script = `${stdout}printf %s "$AWS_ENDPOINT_URL_S3"`;
    expect(spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout).toBe(hostile);
  });

  it('can write every format that its definition has', async () => {
    const formats = definition.options.find(({ name }) => name === 'format')?.choices ?? [];
    expect(formats).toHaveLength(8);
    for (const format of formats) {
      const { stdout, code } = await runEp(['env', 's3', '--url', URL, '--format', format]);
      expect({ format, code, holds: stdout.includes(URL) }).toEqual({
        format,
        code: 0,
        holds: true,
      });
    }
  });
});
