import { join, resolve as resolvePath } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { dialects } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { expectGolden } from '../../../test/expect-golden.js';
import { runEp } from '../../../test/run-ep.js';
import { resolve } from './definition.js';

const FILES = {
  AWS_CONFIG_FILE: 'packages/cli/test/fixtures/config',
  AWS_SHARED_CREDENTIALS_FILE: 'packages/cli/test/fixtures/none',
};

/** No region, and the URL that would have made it needless goes by another name of the service. */
const STRAY = {
  AWS_CONFIG_FILE: 'packages/cli/test/fixtures/none',
  AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://localhost:8083',
};

/** The first mark of a line: `32` for green. */
function markOf(line: string): string | undefined {
  return line.startsWith('\u001B[') ? line.slice(2, line.indexOf('m')) : undefined;
}

const run = (words: readonly string[], env = {}) =>
  runEp(['resolve', ...words], { env: { ...FILES, ...env } });

describe('ep resolve', () => {
  it.each([[[]], [['--json']], [['--explain']]])(
    'masks credentials where the scheme is missing (%j)',
    async (options: string[]) => {
      const variables = { AWS_ENDPOINT_URL: 'me:hunter2@host', AWS_REGION: 'eu-west-1' };
      const { stdout, stderr } = await run(['s3', ...options], variables);
      expect(stdout + stderr).toContain('***@host');
      expect(stdout + stderr).not.toContain('hunter2');
    },
  );

  it.each<[string, readonly string[], Record<string, string>?]>([
    ['resolve-services-section', ['s3']],
    ['resolve-profile-url', ['sqs']],
    ['resolve-default', ['sqs'], { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }],
    ['resolve-differing', ['sqs', '--profile', 'ci']],
    ['resolve-explain', ['sqs', '--profile', 'ci', '--explain']],
    [
      'resolve-stray-names',
      ['sfn', '--profile', 'stray'],
      { AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://localhost:8083' },
    ],
    ['resolve-stray-failed', ['sfn'], STRAY],
    ['resolve-stray-failed-explain', ['sfn', '--explain'], STRAY],
    ['resolve-stray-failed-json', ['sfn', '--json'], STRAY],
    [
      'resolve-dropped-switch',
      ['sqs'],
      { AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL: 'http://a' },
    ],
    [
      'resolve-unknown-region',
      ['sqs', '--region', 'eu-wst-1'],
      { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    ],
    ['resolve-empty-variable', ['sfn'], { AWS_ENDPOINT_URL_SFN: '', AWS_ENDPOINT_URL_S3: '' }],
    ['resolve-empty-variable-explain', ['sfn', '--explain'], { AWS_ENDPOINT_URL_SFN: '' }],
    [
      'resolve-empty-region',
      ['sqs'],
      { AWS_REGION: '', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
    ],
    ['resolve-bad-option', ['sqs', '--endpoint-url', 'foo']],
    ['resolve-masked', ['sqs'], { AWS_ENDPOINT_URL: 'https://me:secret@proxy.example' }],
    ['resolve-failed', ['s3'], { AWS_PROFILE: 'gone' }],
    ['resolve-failed-explain', ['s3', '--explain'], { AWS_ENDPOINT_URL: 'localhost:4566' }],
    ['resolve-json', ['s3', '--json']],
    ['resolve-failed-json', ['s3', '--json'], { AWS_PROFILE: 'gone' }],
    ['resolve-nothing', []],
    ['resolve-bad-param', ['sqs', '--param', 'Bucket=mine']],
  ])('%s', async (name, words, env = {}) => {
    const set = Object.entries(env).map(([key, value]) => `${key}=${value} `);
    expectGolden(
      name,
      `${set.join('')}ep resolve ${words.join(' ')}`.trimEnd(),
      await run(words, env),
    );
  });

  it.each([
    ['--endpoint-url', 'foo', { AWS_ENDPOINT_URL: 'foo' }],
    ['--profile', 'gone', { AWS_PROFILE: 'gone' }],
  ])(
    'ends with 2 for a bad %s, and with 1 for the same in a variable',
    async (option, value, env) => {
      for (const dialect of ['documented', 'aws-cli', 'boto3']) {
        const words = ['sqs', '--dialect', dialect];
        expect((await run([...words, option, value])).code).toBe(2);
        expect((await run([...words, option, value, '--json'])).code).toBe(2);
        expect((await run(words, env)).code).toBe(1);
      }
    },
  );

  it('shortens paths below the home folder for people alone', async () => {
    const home = resolvePath('packages/cli/test/fixtures');
    const env = { HOME: home, AWS_CONFIG_FILE: join(home, 'config') };
    expect((await run(['sqs'], env)).stderr).toContain(' in ~/config:4');
    expect((await run(['sqs', '--explain'], env)).stdout).toContain(' in ~/config:4)');
    const failed = await run(['sqs', '--profile', 'gone', '--json'], env);
    expect(failed.stdout + failed.stderr).not.toContain('~/');
    expect((await run(['sqs', '--json'], env)).stdout).toContain(
      JSON.stringify(env.AWS_CONFIG_FILE),
    );
  });

  it.each([
    ['a switch, of which a warning is there', 'documented', { AWS_USE_FIPS_ENDPOINT: '' }],
    ['a profile, of which the error is', 'boto3', { AWS_PROFILE: '' }],
    ['what is for another service', 'documented', { AWS_ENDPOINT_URL_S3: '' }],
  ])('has no note on %s', async (_what, dialect, env) => {
    const { stderr } = await run(['sfn', '--dialect', dialect], env);
    expect(stderr).not.toContain('note:');
  });

  it.each([
    [['s3', '--endpoint-url', 'http://a:1'], 'http://a:1'],
    [['sqs', '--region', 'eu-west-1', '--fips'], 'https://sqs-fips.eu-west-1.amazonaws.com'],
    [['sqs', '--region', 'eu-west-1', '--dualstack'], 'https://sqs.eu-west-1.api.aws'],
    [['s3', '--param', 'Bucket=mine', '--param', 'UseFIPS=true'], 'https://mine.s3-fips.us-west-2'],
    [['dynamodb', '--account-id', '123456789012'], 'https://123456789012.ddb.us-west-2.amazonaws'],
    [['CloudWatch Logs'], 'https://logs.us-west-2.amazonaws.com'],
  ])('takes %j', async (words, url) => {
    const { stdout } = await run(words, { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' });
    expect(stdout.slice(0, url.length)).toBe(url);
  });

  it('answers in each dialect', async () => {
    const { options } = resolve;
    expect(options.find(({ name }) => name === 'dialect')?.choices).toEqual(dialects);
    const env = {
      AWS_REGION: 'eu-west-1',
      AWS_DEFAULT_REGION: 'us-east-1',
      AWS_CONFIG_FILE: 'none',
    };
    const urls = await Promise.all(
      dialects.map(async (dialect) => (await run(['sqs', '--dialect', dialect], env)).stdout),
    );
    const [eu, us] = ['eu-west-1', 'us-east-1'].map((r) => `https://sqs.${r}.amazonaws.com\n`);
    expect(urls).toEqual([eu, eu, us, eu]);
  });

  it.each(['eu-west-1', 'fips-us-east-1', 'us-east-1-fips', 'aws-global'])(
    'has no note on the region %s',
    async (region) => {
      const env = { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' };
      const { stderr } = await run(['sts', '--region', region], env);
      expect(stderr).not.toContain('note:');
    },
  );

  it('has no note on a region that is not in the host', async () => {
    const words = ['sqs', '--region', 'eu-wst-1', '--endpoint-url', 'http://localhost:4566'];
    expect((await run(words)).stderr).not.toContain('note:');
  });

  it('marks at a terminal which rung decides, which failed and what is a warning, and changes no letter', async () => {
    const words = ['resolve', 'sqs', '--profile', 'ci', '--explain'];
    const plain = (await runEp(words, { env: FILES })).stdout.split('\n');
    const painted = (await runEp(words, { env: FILES, color: true })).stdout.split('\n');
    expect(painted.map(stripVTControlCharacters)).toEqual(plain);
    const byFirst = (first: string) =>
      markOf(painted[plain.findIndex((one) => one.startsWith(first))] ?? '');
    expect(['sqs (', '   1 ', '→ 10 ', '! ', '  boto3 '].map(byFirst)).toEqual([
      '1',
      '2',
      '32',
      '33',
      undefined,
    ]);
    const failed = { env: { ...FILES, AWS_ENDPOINT_URL: 'localhost:4566' }, color: true };
    const { stdout } = await runEp(['resolve', 's3', '--explain'], failed);
    expect(markOf(stdout.split('\n').find((line) => line.includes('✗')) ?? '')).toBe('31');
  });

  it('keeps to --explain that an account has a host of its own', async () => {
    const { stderr } = await run(['dynamodb', '--account-id', '123456789012'], {
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
    });
    expect(stderr).not.toContain('warning:');
    const { stdout } = await run(['dynamodb', '--account-id', '123456789012', '--explain'], {
      AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true',
    });
    expect(stdout).toContain('[D10]');
  });

  it('lets no control character through to the terminal', async () => {
    const env = { AWS_ENDPOINT_URL: 'http://a/\u001B[2J', AWS_DEFAULT_REGION: 'eu-west-1' };
    for (const words of [['s3'], ['s3', '--explain']]) {
      const { stdout, stderr } = await run([...words, '--dialect', 'boto3'], env);
      expect(stdout + stderr).not.toContain('\u001B');
      expect(stdout).toContain('http://a/\uFFFD[2J');
    }
  });

  it('prints no credentials', async () => {
    for (const words of [['sqs'], ['sqs', '--explain'], ['sqs', '--json']]) {
      for (const env of [{ AWS_PROFILE: 'ci' }, { AWS_ENDPOINT_URL: 'http://me:secret@' }]) {
        const { stdout, stderr } = await run(words, env);
        expect(stdout + stderr).not.toContain('secret');
      }
    }
  });

  it.each([
    [['s3', '--jsonl'], '--jsonl reads everything from its cases, so "s3" is not allowed'],
    [
      ['--jsonl', '--region', 'x'],
      '--jsonl reads everything from its cases, so --region is not allowed',
    ],
    [
      ['--dialect', 'boto'],
      '--dialect does not take "boto" [EP_CLI_OPTION_VALUE]\n  fix: Did you mean boto3?',
    ],
    [['s3', '--param', 'Bucket'], '--param needs NAME=VALUE, but got "Bucket"'],
    [['s3', '--param', 'UseFIPS=yes'], 'UseFIPS must be true or false, not "yes"'],
  ])('refuses %j', async (words, message) => {
    const { stdout, stderr, code } = await run(words);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain(message);
  });
});
