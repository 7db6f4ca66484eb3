import { toSharedFile } from '@ep/config';
import { describe, expect, it } from 'vitest';

import type { ResolverInput } from './input.js';
import { resolveEndpoint } from './resolve-endpoint.js';
import { isResolverError } from './resolver-error.js';

const REGION = { AWS_REGION: 'us-west-2' };
const ACCOUNT = { AWS_ACCOUNT_ID: '123456789012' };
const URLS = `[default]
endpoint_url = http://profile:7
services = my
[services my]
s3 =
  endpoint_url = http://section:6
dynamodb =
  endpoint_url = http://section:6
`;

const file = (text: string) => toSharedFile(text, { file: 'config' });

function ask(service: 's3' | 'dynamodb' | 'sqs' | 'elastic_beanstalk', input: ResolverInput) {
  const { url, rung, source, warnings } = resolveEndpoint(service, input);
  return { url, rung, source: source.name, warnings: warnings.map(({ difference }) => difference) };
}

function fail(input: ResolverInput, service: 's3' | 'dynamodb' = 's3') {
  try {
    resolveEndpoint(service, input);
  } catch (error) {
    if (isResolverError(error)) return error;
  }
  throw new Error('no error');
}

describe("the page's own examples", () => {
  const [config, both] = [
    `[profile dev1]
services = testing-s3-and-eb
[services testing-s3-and-eb]
s3 = 
  endpoint_url = http://localhost:4567
elastic_beanstalk = 
  endpoint_url = http://localhost:8000
`,
    `[profile dev1]
output = json
services = testing-s3
[profile dev2]
output = text
services = testing-s3
[services testing-s3]
s3 = 
  endpoint_url = https://localhost:4567
`,
  ].map(file);

  it('configures two services in one profile', () => {
    const input = { env: { AWS_PROFILE: 'dev1', ...REGION }, config };
    expect(ask('s3', input)).toMatchObject({ url: 'http://localhost:4567', rung: 6 });
    expect(ask('elastic_beanstalk', input)).toMatchObject({
      url: 'http://localhost:8000',
      rung: 6,
    });
    expect(ask('sqs', input)).toMatchObject({
      url: 'https://sqs.us-west-2.amazonaws.com',
      rung: 10,
    });
  });

  it.each(['dev1', 'dev2'])('configures two profiles with one section: %s', (profile) => {
    const answer = ask('s3', { profile, config: both });
    expect(answer).toMatchObject({ url: 'https://localhost:4567', source: 's3.endpoint_url' });
  });

  it('names a section that is not there, and no tool but the SDK goes on', () => {
    const text =
      '[profile dev1]\nendpoint_url = http://localhost:1234\nservices = s3-specific\n\n[services testing-s3]\ns3 = \n  endpoint_url = http://localhost:4567\n';
    const input = { profile: 'dev1', config: file(text), env: REGION };
    const error = fail(input);
    expect(error).toMatchObject({
      code: 'EP_RESOLVER_SERVICES_SECTION',
      value: 's3-specific',
      source: { name: 'services', file: 'config', line: 3, column: 12 },
      failsAlike: [
        { dialect: 'aws-cli', error: 'InvalidConfigError' },
        { dialect: 'boto3', error: 'InvalidConfigError' },
      ],
    });
  });

  it.each([
    [{ endpointUrl: 'http://localhost:4567' }, 's3', 'http://localhost:4567', 1],
    [{ env: { AWS_ENDPOINT_URL: 'http://localhost:4567' } }, 's3', 'http://localhost:4567', 4],
    [
      { env: { AWS_ENDPOINT_URL_ELASTIC_BEANSTALK: 'http://localhost:4567' } },
      'elastic_beanstalk',
      'http://localhost:4567',
      3,
    ],
    [
      { config: file('[default]\nendpoint_url = http://localhost:4567\n') },
      's3',
      'http://localhost:4567',
      7,
    ],
    [
      { env: { ...REGION, AWS_USE_FIPS_ENDPOINT: 'true' } },
      's3',
      'https://s3-fips.us-west-2.amazonaws.com',
      4,
    ],
    [
      { env: REGION, config: file('[default]\nuse_dualstack_endpoint = true\n') },
      's3',
      'https://s3.dualstack.us-west-2.amazonaws.com',
      8,
    ],
    [
      { env: { ...REGION, ...ACCOUNT, AWS_ACCOUNT_ID_ENDPOINT_MODE: 'preferred' } },
      'dynamodb',
      'https://123456789012.ddb.us-west-2.amazonaws.com',
      5,
    ],
    [
      {
        env: REGION,
        config: file(
          '[default]\naws_account_id = 123456789012\naccount_id_endpoint_mode = preferred\n',
        ),
      },
      'dynamodb',
      'https://123456789012.ddb.us-west-2.amazonaws.com',
      9,
    ],
  ] as const)('%j gives %s %s at rung %i', (input, service, url, rung) => {
    expect(ask(service, input)).toMatchObject({ url, rung });
  });
});

describe('the ten rungs', () => {
  const config = file(URLS);
  it.each([
    [
      { endpointUrl: 'http://option:1', env: { AWS_ENDPOINT_URL_S3: 'http://s3:3' } },
      'http://option:1',
    ],
    [
      { env: { AWS_ENDPOINT_URL_S3: 'http://s3:3', AWS_ENDPOINT_URL: 'http://all:4' } },
      'http://s3:3',
    ],
    [{ env: { AWS_ENDPOINT_URL: 'http://all:4', AWS_USE_FIPS_ENDPOINT: 'true' } }, 'http://all:4'],
    [
      { env: { ...REGION, AWS_USE_FIPS_ENDPOINT: 'true' } },
      'https://s3-fips.us-west-2.amazonaws.com',
    ],
    [{ env: { AWS_ENDPOINT_URL: '' } }, 'http://section:6'],
    [{ env: {} }, 'http://section:6'],
  ])('%j gives %s', (input, url) => {
    expect(ask('s3', { ...input, config }).url).toBe(url);
  });

  it('lets the environment outrank URLs of the file, and warns of the tools', () => {
    const mode = { ...REGION, ...ACCOUNT, AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required' };
    expect(ask('dynamodb', { env: mode, config })).toEqual({
      url: 'https://123456789012.ddb.us-west-2.amazonaws.com',
      rung: 5,
      source: 'AWS_ACCOUNT_ID_ENDPOINT_MODE',
      warnings: ['D4', 'D10'],
    });
    const fips = { ...REGION, AWS_USE_FIPS_ENDPOINT: 'true' };
    expect(ask('s3', { env: fips, config })).toMatchObject({ rung: 4, warnings: ['D3'] });
  });

  it('ignores all with the variable, only the file with the key, in either spelling', () => {
    const env = { ...REGION, AWS_ENDPOINT_URL_S3: 'http://s3:3' };
    const all = { env: { ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, config };
    expect(ask('s3', all)).toMatchObject({ rung: 10 });
    for (const key of ['ignore_configured_endpoint_urls', 'ignore_configure_endpoint_urls']) {
      const ignoring = file(URLS.replace('[default]', `[default]\n${key} = true`));
      expect(ask('s3', { env, config: ignoring })).toMatchObject({ url: 'http://s3:3', rung: 3 });
      expect(ask('s3', { env: REGION, config: ignoring })).toMatchObject({ rung: 10 });
    }
    const misspelt = file('[default]\nignore_configure_endpoint_urls = true\n');
    expect(ask('s3', { env, config: misspelt }).warnings).toEqual(['D1', 'D2']);
  });

  it('names what would have applied next, its credentials masked', () => {
    const env = {
      ...REGION,
      AWS_ENDPOINT_URL_S3: 'http://s3:3',
      AWS_ENDPOINT_URL: 'https://me:word@all:4/x',
    };
    const { shadowed, url } = resolveEndpoint('S3', { env, config });
    expect(url).toBe('http://s3:3');
    expect(shadowed.map(({ rung, url: next }) => [rung, next])).toEqual([
      [4, 'https://***@all:4/x'],
      [6, 'http://section:6'],
      [7, 'http://profile:7'],
      [10, null],
    ]);
    expect(
      resolveEndpoint('s3', { env: { AWS_ENDPOINT_URL: 'https://me:word@all:4/x' } }).url,
    ).toBe('https://me:word@all:4/x');
  });

  it("gives the service's own headers and ways to sign where its rules made the endpoint", () => {
    const { authSchemes, settings } = resolveEndpoint('s3', {
      env: REGION,
      parameters: { Bucket: 'mine' },
    });
    expect(authSchemes[0]).toMatchObject({ name: 'sigv4', signingRegion: 'us-west-2' });
    expect(settings.region).toEqual({
      value: 'us-west-2',
      source: { kind: 'env', name: 'AWS_REGION', file: null, line: null, column: null },
    });
    const bucket = {
      endpointUrl: 'http://localhost:4566',
      region: 'us-west-2',
      parameters: { Bucket: 'mine' },
    };
    expect(resolveEndpoint('s3', bucket).url).toBe('http://mine.localhost:4566');
  });
});

describe('errors', () => {
  it.each([
    ['EP_RESOLVER_URL', { endpointUrl: 'localhost:4566' }],
    ['EP_RESOLVER_URL', { env: { AWS_ENDPOINT_URL: 'none' } }],
    ['EP_RESOLVER_SWITCH', { env: { ...REGION, AWS_USE_FIPS_ENDPOINT: 'maybe' } }],
    ['EP_RESOLVER_SWITCH', { env: { ...REGION, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: '1' } }],
    ['EP_RESOLVER_ACCOUNT_MODE', { env: { ...REGION, AWS_ACCOUNT_ID_ENDPOINT_MODE: 'foo' } }],
    ['EP_RESOLVER_PROFILE_MISSING', { env: { AWS_PROFILE: 'zz', AWS_ENDPOINT_URL: 'http://a' } }],
    ['EP_RESOLVER_FILE_UNREADABLE', { config: file('rubbish\n') }],
    [
      'EP_RESOLVER_SERVICES_ENTRY',
      { config: file('[default]\nservices = my\n[services my]\ns3 = http://a\n') },
    ],
    ['EP_RESOLVER_NESTED_VALUE', { config: file('[default]\nendpoint_url =\n  a = b\n') }],
    ['EP_RESOLVER_REGION_INVALID', { region: 'us_east' }],
  ])('%s, with source, value and cure', (code, input) => {
    const error = fail(input);
    expect(error).toMatchObject({ code, value: expect.any(String), source: expect.any(Object) });
    expect(error.message).toContain(error.cure);
    expect(error.message).toContain(`[${code}]`);
  });

  it('needs a region only where the endpoint does', () => {
    expect(fail({}, 'dynamodb')).toMatchObject({
      code: 'EP_RESOLVER_REGION_MISSING',
      source: null,
    });
    expect(resolveEndpoint('iam', {}).url).toBe('https://iam.amazonaws.com');
    expect(resolveEndpoint('dynamodb', { endpointUrl: 'http://a' }).url).toBe('http://a');
  });

  it('needs an account ID only where one is required', () => {
    const env = { ...REGION, AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required' };
    expect(fail({ env }, 'dynamodb')).toMatchObject({ code: 'EP_RESOLVER_ACCOUNT_MISSING' });
    expect(resolveEndpoint('s3', { env }).rung).toBe(10);
  });

  it('never prints the credentials of a URL', () => {
    const { message, value } = fail({ env: { AWS_ENDPOINT_URL: '//me:word@host' } });
    expect(`${message}${value}`).not.toContain('word');
    expect(value).toBe('//***@host');
  });

  it('helps where a name is neither identifier nor serviceId', () => {
    const wrong = 'logs' as 's3';
    expect(() => resolveEndpoint(wrong, {})).toThrow(
      /perhaps cloudwatch_logs is meant.*EP_RESOLVER_SERVICE/,
    );
    expect(resolveEndpoint('CloudWatch Logs', { region: 'us-west-2' }).service).toBe(
      'cloudwatch_logs',
    );
  });

  it('refuses a file that was parsed for another grammar', () => {
    const config = file('').read('sdk-js');
    expect(fail({ config })).toMatchObject({ code: 'EP_RESOLVER_FILE_DIALECT' });
  });
});
