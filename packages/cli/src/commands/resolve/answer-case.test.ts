import { describe, expect, it } from 'vitest';

import { runEp } from '../../../test/run-ep.js';

async function ask(question: object, ...words: string[]): Promise<object> {
  const { stdout } = await runEp(['resolve', '--jsonl', ...words], {
    stdin: JSON.stringify({ id: 1, ...question }),
    // Nothing of the machine counts.
    env: { AWS_REGION: 'eu-west-1', AWS_ENDPOINT_URL: 'http://machine:1' },
  });
  return JSON.parse(stdout) as object;
}

const CONFIG = '[default]\nregion = us-west-2\nendpoint_url = http://file:1\n';

describe('a case of ep resolve --jsonl', () => {
  it('is answered from what it holds alone', async () => {
    expect(await ask({ service: 's3', region: 'us-west-2' })).toMatchObject({
      id: 1,
      url: 'https://s3.us-west-2.amazonaws.com',
      rung: 10,
      source: { kind: 'default' },
    });
    const env = { AWS_ENDPOINT_URL: 'http://case:1', AWS_REGION: 'us-west-2' };
    expect(await ask({ service: 's3', env })).toMatchObject({
      url: 'http://case:1',
      rung: 4,
      source: { kind: 'env', name: 'AWS_ENDPOINT_URL' },
    });
    expect(await ask({ service: 'logs', config: CONFIG })).toMatchObject({
      url: 'http://file:1',
      rung: 7,
      source: { file: 'config', line: 3 },
    });
  });

  it('has its own dialect, else that of the option, else documented', async () => {
    const both = {
      service: 'sqs',
      env: { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'us-east-1' },
    };
    const [eu, us] = ['eu-west-1', 'us-east-1'].map((r) => ({
      url: `https://sqs.${r}.amazonaws.com`,
    }));
    expect(await ask(both)).toMatchObject(eu ?? {});
    expect(await ask(both, '--dialect', 'boto3')).toMatchObject(us ?? {});
    expect(await ask({ ...both, dialect: 'sdk-js' }, '--dialect', 'boto3')).toMatchObject(eu ?? {});
  });

  it('takes arguments, parameters, bytes and both files', async () => {
    const region = 'us-west-2';
    const args = { use_fips: true, use_dualstack: true };
    expect(await ask({ service: 's3', region, args, params: { Bucket: 'mine' } })).toMatchObject({
      url: 'https://mine.s3-fips.dualstack.us-west-2.amazonaws.com',
    });
    const configBase64 = Buffer.from(CONFIG).toString('base64');
    expect(await ask({ service: 's3', configBase64 })).toMatchObject({ url: 'http://file:1' });
    const credentials = '[default]\nendpoint_url = http://credentials:1\n';
    expect(await ask({ service: 's3', credentials, dialect: 'boto3', region })).toMatchObject({
      source: { kind: 'credentials' },
    });
    expect(
      await ask({ service: 's3', region, config: CONFIG, env: { AWS_CONFIG_FILE: '/elsewhere' } }),
    ).toMatchObject({ rung: 10 });
  });

  it('keeps credentials in a URL: they are from the case, not from the machine', async () => {
    expect(
      await ask({ service: 's3', args: { endpoint_url: 'http://me:pw@a' }, dialect: 'boto3' }),
    ).toMatchObject({ url: 'http://me:pw@a' });
  });

  it('is an error by the name of the tool, too', async () => {
    const question = { service: 's3', env: { AWS_PROFILE: 'gone' }, region: 'us-west-2' };
    const code = 'EP_RESOLVER_PROFILE_MISSING';
    expect(await ask(question)).toMatchObject({ error: { kind: null, code } });
    expect(await ask({ ...question, dialect: 'boto3' })).toMatchObject({
      error: { kind: 'ProfileNotFound', code },
    });
    expect(await ask({ service: 'zzz', dialect: 'aws-cli' })).toMatchObject({
      error: { kind: 'UnknownServiceError', code: 'EP_CLI_SERVICE' },
    });
  });

  it('leaves fields alone that are like none of its own', async () => {
    const own = { name: 'mine', expect: {}, awsCliSource: '' };
    expect(await ask({ service: 's3', region: 'us-west-2', ...own })).toMatchObject({ rung: 10 });
  });

  it('takes today’s service for a client that two services had', async () => {
    const env = { AWS_ENDPOINT_URL_EVENTBRIDGE: 'http://bridge:1' };
    expect(await ask({ service: 'events', env })).toMatchObject({ url: 'http://bridge:1' });
  });

  it.each([
    [{}, 'service is missing: it must be a text'],
    [{ service: 1 }, 'service must be a string, not a number'],
    [
      { service: 's3', dialect: 'java' },
      'dialect must be one of documented, aws-cli, boto3, sdk-js, not "java"',
    ],
    [{ service: 's3', regoin: 'eu-west-1' }, 'unknown field "regoin"'],
    [{ service: 's3', env: [] }, 'env must be a JSON object, not a list'],
    [{ service: 's3', env: { A: 1 } }, 'env.A must be a string, not a number'],
    [{ service: 's3', configBase64: 'W2R', dialect: 'boto3' }, 'configBase64 is not base64'],
    [{ service: 's3', configBase64: '%%%%' }, 'configBase64 is not base64'],
    [{ service: 's3', config: {} }, 'config must be a string, not a JSON object'],
    [{ service: 's3', args: { use_fips: 'yes' } }, 'args.use_fips must be true or false'],
    [
      { service: 's3', params: { Bukket: 'a' } },
      'the endpoint rules of s3 have no parameter params.Bukket',
    ],
    [{ service: 's3', params: { Bucket: 1 } }, 'params.Bucket must be a string, not a number'],
  ])('is refused as %j', async (question, message) => {
    expect(await ask(question)).toMatchObject({
      id: 1,
      line: 1,
      error: { code: 'EP_CLI_LINE', message: expect.stringContaining(message) as string },
    });
  });
});
