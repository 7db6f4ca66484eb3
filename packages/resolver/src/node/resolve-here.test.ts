import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it, vi } from 'vitest';

import { explainHere, resolveHere } from './resolve-here.js';

const folder = mkdtempSync(join(tmpdir(), 'ep-resolver-'));
const path = join(folder, 'config');
writeFileSync(
  path,
  '[default]\nregion = us-west-2\nservices = my\n[services my]\ns3 =\n  endpoint_url = http://localhost:4567\n',
);
const env = { HOME: folder, AWS_CONFIG_FILE: path };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The URL of S3 where the system is another. */
async function askOn(platform: string, given: object): Promise<string> {
  Object.defineProperty(process, 'platform', { value: platform });
  return (await resolveHere('s3', given)).url;
}

describe('resolveHere', () => {
  it('answers a configured endpoint with file and line', async () => {
    const { url, source, shadowed } = await resolveHere('s3', { env });
    expect([url, source.file, source.line]).toEqual(['http://localhost:4567', path, 6]);
    expect(shadowed.map(({ rung }) => rung)).toEqual([10]);
  });

  it('answers with the endpoint rules where no URL is set', async () => {
    const { url, rung } = await resolveHere('sqs', { env });
    expect([url, rung]).toEqual(['https://sqs.us-west-2.amazonaws.com', 10]);
    expect((await resolveHere('CloudWatch Logs', { env })).url).toBe(
      'https://logs.us-west-2.amazonaws.com',
    );
  });

  it('answers in the other dialects, each with its own file', async () => {
    expect((await resolveHere('s3', { env, dialect: 'sdk-js' })).url).toBe('http://localhost:4567');
    const variable = { HOME: folder, D: folder, AWS_CONFIG_FILE: '$D/config' };
    expect((await resolveHere('s3', { env: variable, dialect: 'boto3' })).rung).toBe(6);
    const { answers } = await explainHere('s3', { env: { ...variable, AWS_REGION: 'us-west-2' } });
    expect(answers.map(({ rung }) => rung)).toEqual([6, 6, 6, 10]);
  });

  it('finds a variable on Windows in any case', async () => {
    vi.stubEnv('HOME', folder);
    vi.stubEnv('AWS_CONFIG_FILE', path);
    vi.stubEnv('Aws_Endpoint_Url_S3', 'http://localhost:1');
    const [here, windows] = [process.platform, 'win32'];
    try {
      expect(await askOn(windows, {})).toBe('http://localhost:1');
      expect(await askOn(windows, { env: process.env })).toBe('http://localhost:1');
      expect(await askOn(windows, { env: { ...process.env } })).toBe('http://localhost:4567');
      expect(await askOn('linux', {})).toBe('http://localhost:4567');
    } finally {
      Object.defineProperty(process, 'platform', { value: here });
      vi.unstubAllEnvs();
    }
  });

  it('fails as resolveEndpoint does', async () => {
    const bad = resolveHere('s3', { env: { ...env, AWS_ENDPOINT_URL: 'none' } });
    await expect(bad).rejects.toMatchObject({ code: 'EP_RESOLVER_URL', value: 'none' });
    const missing = resolveHere('s3', { env: { ...env, AWS_PROFILE: 'zz' } });
    await expect(missing).rejects.toMatchObject({ code: 'EP_RESOLVER_PROFILE_MISSING' });
  });

  it('warns of names that no tool reads', async () => {
    const stray = { ...env, AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://localhost:8083' };
    const { url, warnings } = await resolveHere('sfn', { env: stray });
    expect(url).toBe('https://states.us-west-2.amazonaws.com');
    expect(warnings).toMatchObject([
      {
        difference: 'S12',
        fix: 'Rename AWS_ENDPOINT_URL_STEPFUNCTIONS to AWS_ENDPOINT_URL_SFN.',
        source: { kind: 'env', name: 'AWS_ENDPOINT_URL_STEPFUNCTIONS' },
      },
    ]);
  });

  it('lists what would apply next with an account ID', async () => {
    const account = { ...env, AWS_ACCOUNT_ID: '123456789012', AWS_ENDPOINT_URL: 'http://a' };
    const { shadowed } = await resolveHere('dynamodb', { env: account });
    expect(shadowed.map(({ rung }) => rung)).toEqual([9, 10]);
  });

  it('reads the environment once', async () => {
    const changing: Record<string, string> = { ...env, AWS_ENDPOINT_URL: 'http://a' };
    const { warnings, shadowed } = await resolveHere('sfn', { env: changing }).then((answer) => {
      changing['AWS_ENDPOINT_URL_STEPFUNCTIONS'] = 'http://b';
      changing['AWS_ENDPOINT_URL'] = '';
      return answer;
    });
    expect([warnings, shadowed.map(({ rung }) => rung)]).toEqual([[], [10]]);
  });

  it('reports a directory without a line, and that the tools go on', async () => {
    const directory = { ...env, AWS_CONFIG_FILE: folder };
    const { error, answers } = await explainHere('s3', { env: directory });
    expect(error).toMatchObject({
      code: 'EP_RESOLVER_FILE_ACCESS',
      source: { file: folder, line: null, column: null },
      failsAlike: [],
    });
    expect(error?.message).toContain(`it is a directory (the config file in ${folder}). `);
    expect(answers.slice(1).map(({ difference }) => difference)).toEqual(['S14', 'S14', 'S5']);
  });
});
