import { dialects, toSharedFile } from '@ep/config';
import { describe, expect, it } from 'vitest';

import { explainEndpoint } from './explain-endpoint.js';
import type { ResolverInput } from './question/input.js';
import { resolveEndpoint } from './resolve-endpoint.js';
import { isResolverError } from './errors/resolver-error.js';

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

function fail(input: ResolverInput, service: 's3' | 'dynamodb' | 'sfn' = 's3') {
  try {
    resolveEndpoint(service, input);
  } catch (error) {
    if (isResolverError(error)) return error;
  }
  throw new Error('no error');
}

describe("the AWS CLI User Guide's own examples", () => {
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

  it('names a missing section, and only the SDK goes on', () => {
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

  it('lets the environment override URLs of the file, and warns that the tools do not', () => {
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

  it('ignores all URLs with the variable, and only those in the file with the key, in either spelling', () => {
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

  it('lists the endpoints that would apply next, with masked credentials', () => {
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

  it('returns the headers and auth schemes of the service where its rules made the endpoint', () => {
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
  ])('%s, with source, value and fix', (code, input) => {
    const error = fail(input);
    expect(error).toMatchObject({ code, value: expect.any(String), source: expect.any(Object) });
    expect(error.message).toContain(error.fix);
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

  it('names the variable of the region that the tool reads', () => {
    for (const dialect of ['documented', 'aws-cli', 'sdk-js'] as const) {
      expect(fail({ dialect }, 'sfn').fix).toContain('Set AWS_REGION,');
    }
    expect(fail({ dialect: 'boto3' }, 'sfn').fix).toContain('Set AWS_DEFAULT_REGION,');
  });

  it('takes a missing input for an empty one', () => {
    expect(resolveEndpoint('iam').url).toBe('https://iam.amazonaws.com');
    expect(explainEndpoint('iam').endpoint?.url).toBe('https://iam.amazonaws.com');
  });

  it('needs an account ID only where one is required', () => {
    const env = { ...REGION, AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required' };
    expect(fail({ env }, 'dynamodb')).toMatchObject({ code: 'EP_RESOLVER_ACCOUNT_MISSING' });
    expect(resolveEndpoint('s3', { env }).rung).toBe(10);
  });

  it.each(['documented', 'aws-cli', 'boto3'] as const)(
    'blames the URL that S3 refuses, not the region beside it (%s)',
    (dialect) => {
      const regions = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' };
      const url = 'http://h/?token=x';
      const env = { ...regions, AWS_ENDPOINT_URL: url };
      const error = fail({ env, dialect, parameters: {} });
      expect(error).toMatchObject({ code: 'EP_RESOLVER_RULES', value: url });
      expect(error.source?.name).toBe('AWS_ENDPOINT_URL');
      expect(error.reason).toContain('The endpoint URL is invalid or has a query string');
      expect(error.fix).toContain('Remove the query');
    },
  );

  it('rejects an invalid region, with a URL and without', () => {
    const env = { AWS_REGION: 'eu_west', AWS_ENDPOINT_URL: 'http://h' };
    const error = fail({ env, parameters: {} });
    expect(error).toMatchObject({ code: 'EP_RESOLVER_RULES', value: 'eu_west' });
  });

  it('passes the real region to the rules with a URL, and needs one', () => {
    const input = { endpointUrl: 'http://localhost:4566', parameters: { Bucket: 'b' }, env: {} };
    const { authSchemes } = resolveEndpoint('s3', { ...input, region: 'fips-us-west-2' });
    expect(authSchemes[0]).toMatchObject({ signingRegion: 'us-west-2' });
    expect(resolveEndpoint('s3', input).url).toBe('http://localhost:4566/b');
    const without = { endpointUrl: 'http://localhost:4566', parameters: {}, env: {} };
    expect(() => resolveEndpoint('s3_control', without)).toThrow('EP_RESOLVER_REGION_MISSING');
  });

  it.each(['aws_secret_access_key wJalr', 'wJalr', 'aws_session_token wJalr # x'])(
    'never prints a secret of a line that no tool can read: %s',
    (line) => {
      const text = `[default]\naws_access_key_id = AKIA\n${line}\n`;
      const credentialsFile = toSharedFile(text, { file: 'c', kind: 'credentials' });
      for (const dialect of dialects) {
        try {
          resolveEndpoint('sqs', { credentialsFile, region: 'us-west-2', env: {}, dialect });
        } catch (error) {
          expect(`${(error as Error).message}${JSON.stringify(error)}`).not.toContain('wJalr');
          expect(error).toMatchObject({ value: '***', source: { line: 3 } });
        }
      }
      expect(fail({ credentialsFile }).code).toBe('EP_RESOLVER_FILE_UNREADABLE');
    },
  );

  it('names the region that turns a switch on', () => {
    const input = { region: 'us-west-2-fips', endpointUrl: 'http://h', env: {} };
    const error = fail({ ...input, dialect: 'sdk-js' }, 's3');
    expect(error).toMatchObject({ value: 'us-west-2-fips', source: { name: 'region' } });
  });

  it('never prints the credentials of a URL', () => {
    const { message, value } = fail({ env: { AWS_ENDPOINT_URL: '//me:word@host' } });
    expect(`${message}${value}`).not.toContain('word');
    expect(value).toBe('//***@host');
    const bare = fail({ env: { AWS_ENDPOINT_URL: 'me:word@host' } });
    expect(`${bare.message}${bare.value}`).not.toContain('word');
    expect(bare.value).toBe('***@host');
  });

  it('suggests names for one that is neither identifier nor serviceId', () => {
    const wrong = 'logs' as 's3';
    expect(() => resolveEndpoint(wrong, {})).toThrow(
      /similar: cloudwatch_logs.*EP_RESOLVER_SERVICE/,
    );
    expect(resolveEndpoint('CloudWatch Logs', { region: 'us-west-2' }).service).toBe(
      'cloudwatch_logs',
    );
  });

  it('refuses a file that was parsed for another grammar', () => {
    const config = file('').read('sdk-js');
    expect(fail({ config })).toMatchObject({
      code: 'EP_RESOLVER_FILE_DIALECT',
      source: { name: 'config' },
    });
  });
});

const failures = (name: string) => fail({}, name as 's3').failsAlike.map(({ dialect }) => dialect);

describe('failsAlike', () => {
  const region = { AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-west-2' };
  const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };

  it.each<[string, ResolverInput, readonly string[]]>([
    [
      'a URL without a scheme, which the SDK takes for one',
      { env: { ...region, AWS_ENDPOINT_URL: 'localhost:4566' } },
      ['aws-cli ValueError', 'boto3 ValueError'],
    ],
    [
      'a URL that no tool takes',
      { env: { ...region, AWS_ENDPOINT_URL: '//' } },
      ['aws-cli ValueError', 'boto3 ValueError', 'sdk-js TypeError'],
    ],
    [
      'a missing profile',
      { env: { ...region, AWS_PROFILE: 'zz' } },
      ['aws-cli ProfileNotFound', 'boto3 ProfileNotFound'],
    ],
    ['a switch that is neither', { env: { ...region, AWS_USE_FIPS_ENDPOINT: 'maybe' } }, []],
    [
      'a region that the SDK does not read',
      { env: { AWS_DEFAULT_REGION: 'us_west' } },
      ['aws-cli InvalidRegionError', 'boto3 InvalidRegionError'],
    ],
    ['a mode in capitals', { env: { ...region, AWS_ACCOUNT_ID_ENDPOINT_MODE: 'PREFERRED' } }, []],
  ])('names the tools that fail with the same settings: %s', (_name, input, expected) => {
    const { failsAlike } = fail({ ...input, env: { ...keys, ...input.env } });
    expect(failsAlike.map(({ dialect, error }) => `${dialect} ${error}`)).toEqual(expected);
  });

  it('names the dialect itself where it is a tool', () => {
    const input = { dialect: 'boto3', env: { AWS_REGION: 'us-west-2' } } as const;
    expect(fail(input, 'dynamodb').failsAlike).toEqual([
      { dialect: 'boto3', error: 'NoRegionError' },
    ]);
  });

  it('knows which tools have a client of this name', () => {
    expect(failures('logs')).toEqual([]);
    expect(failures('s3api')).toEqual(['boto3']);
    expect(failures('nonsense')).toEqual(['aws-cli', 'boto3']);
  });
});

describe('messages', () => {
  it('say what the rules refuse, and where it is set', () => {
    const env = { ...REGION, AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL: 'http://a' };
    const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
    const error = fail({ dialect: 'sdk-js', env, credentials });
    expect(error).toMatchObject({
      code: 'EP_RESOLVER_RULES',
      value: 'true',
      source: { kind: 'env', name: 'AWS_USE_FIPS_ENDPOINT' },
      fix: 'Turn FIPS off, or remove or ignore the endpoint URL. The URL is from AWS_ENDPOINT_URL in the environment.',
      failsAlike: [{ dialect: 'sdk-js', error: 'EndpointError' }],
    });
    expect(error.message).not.toContain('EP_ENDPOINT');
  });

  it('say once what is wrong with an unreadable file, with its fix', () => {
    const { message, source } = fail({ config: file('[default]\n[profile x\n') });
    expect(message).toBe(
      'A shared file cannot be parsed. The section header does not end with ] ' +
        '("[profile x", the config file in config:2). ' +
        'Close it: [profile NAME], [services NAME] or [sso-session NAME]. [EP_RESOLVER_FILE_UNREADABLE]',
    );
    expect(source).toMatchObject({ line: 2, column: 1 });
  });
});

const services = (block: string) => file(`[default]\nservices = my\n[services my]\n${block}\n`);

describe('warnings', () => {
  it.each([
    ['stepfunctions =\n  endpoint_url = http://a', 'stepfunctions', 'sfn'],
    ['states =\n  endpoint_url = http://a', 'states', 'sfn'],
  ])('name a key that is another name of the service: %s', (block, name, right) => {
    const input = { env: REGION, config: services(block) };
    for (const dialect of ['documented', 'aws-cli', 'sdk-js'] as const) {
      const env = { ...REGION, AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'y' };
      expect(resolveEndpoint('sfn', { ...input, env, dialect }).warnings).toMatchObject([
        { difference: 'S12', fix: `Rename ${name} to ${right}.`, source: { name } },
      ]);
    }
    expect(resolveEndpoint('sqs', input).warnings).toEqual([]);
  });

  it.each(['STEPFUNCTIONS', 'STEP_FUNCTIONS', 'STATES', 'sfn'])(
    'name a variable that by another name or spelling means the service: %s',
    (suffix) => {
      const name = `AWS_ENDPOINT_URL_${suffix}`;
      const env = { ...REGION, [name]: 'http://a' };
      const { rung, warnings } = resolveEndpoint('sfn', { env });
      expect([
        rung,
        ...warnings.map(({ difference, source }) => [difference, source?.name]),
      ]).toEqual([10, ['S12', name]]);
    },
  );

  it('name an empty variable that hides the switch of the profile from some tools', () => {
    const config = file(
      '[default]\nuse_fips_endpoint = true\nignore_configured_endpoint_urls = true\n',
    );
    const ofSwitches = (env: ResolverInput['env']) =>
      resolveEndpoint('sqs', { env: { ...REGION, ...env }, config })
        .warnings.filter(({ difference }) => difference === 'S1')
        .map(({ source }) => source?.name);
    expect(ofSwitches({})).toEqual([]);
    for (const name of ['AWS_USE_FIPS_ENDPOINT', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'])
      expect(ofSwitches({ [name]: '' })).toEqual([name]);
  });

  it('do not confuse services, and do not guess', () => {
    const env = {
      ...REGION,
      AWS_ENDPOINT_URL_S3: 'http://a', // also the signing name of S3 Control
      AWS_ENDPOINT_URL_STEP_FUNCTION: 'http://a', // near, and no name
    };
    expect(resolveEndpoint('s3_control', { env }).warnings).toEqual([]);
    expect(resolveEndpoint('sfn', { env }).warnings).toEqual([]);
  });

  it('name a service whose lines are not indented', () => {
    const input = { env: REGION, config: services('s3 =\nendpoint_url = http://a') };
    expect(ask('s3', input)).toMatchObject({ rung: 10, warnings: ['S13'] });
    expect(() => resolveEndpoint('s3', { ...input, dialect: 'aws-cli' })).toThrow(/SERVICES_ENTRY/);
  });

  it('say what each tool does with this setting', () => {
    const env = { ...REGION, AWS_USE_FIPS_ENDPOINT: 'true' };
    expect(resolveEndpoint('s3', { env, config: file(URLS) }).warnings[0]?.message).toBe(
      'In the AWS CLI User Guide, AWS_USE_FIPS_ENDPOINT overrides the URL in the file. The AWS CLI and boto3 ' +
        'use the URL and ignore AWS_USE_FIPS_ENDPOINT; the AWS SDK for JavaScript fails.',
    );
  });
});

const ofError = (input: ResolverInput, service: 's3' | 'sfn' = 'sfn') =>
  fail(input, service).warnings.map(({ difference, source }) => [difference, source?.name]);

describe('warnings of an error', () => {
  const env = { AWS_ENDPOINT_URL_STEPFUNCTIONS: 'http://a' };
  const variable = ['S12', 'AWS_ENDPOINT_URL_STEPFUNCTIONS'];

  it.each(['documented', 'aws-cli', 'boto3', 'sdk-js'] as const)(
    'name a variable that by another name means the service: %s',
    (dialect) => {
      expect(ofError({ env, dialect })).toEqual([variable]);
      expect(ofError({ env: {}, dialect })).toEqual([]);
      expect(ofError({ env: { ...env, AWS_PROFILE: 'zz' }, dialect })).toEqual([variable]);
      expect(ofError({ env: { ...env, AWS_ENDPOINT_URL: '//' }, dialect })).toEqual([variable]);
    },
  );

  it('name a key of the services section once the profile is known', () => {
    const config = services('stepfunctions =\n  endpoint_url = http://a');
    expect(ofError({ env, config })).toEqual([variable, ['S12', 'stepfunctions']]);
    expect(ofError({ env, config, dialect: 'sdk-js' })).toEqual([variable]);
  });

  it('name odd settings, and say nothing about an answer', () => {
    const switched = { ...REGION, AWS_USE_FIPS_ENDPOINT: 'TRUE' };
    const bad = { endpointUrl: 'localhost', env: switched };
    expect(ofError(bad)).toEqual([['S1', 'AWS_USE_FIPS_ENDPOINT']]);
    expect(ofError({ ...bad, dialect: 'aws-cli' })).toEqual([['S1', 'AWS_USE_FIPS_ENDPOINT']]);
    const both = { ...REGION, AWS_USE_FIPS_ENDPOINT: 'true', AWS_ENDPOINT_URL: 'http://a' };
    const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
    expect(ofError({ env: both, credentials, dialect: 'sdk-js' })).toEqual([]);
    expect(ofError({ env: { AWS_ENDPOINT_URL: 'none' }, config: file(URLS) }, 's3')).toEqual([]);
  });
});

describe('settings', () => {
  it('have the switches of the profile where the environment does not set them', () => {
    const config = file('[default]\nuse_fips_endpoint = true\n');
    const { settings, rung } = resolveEndpoint('s3', { env: REGION, config });
    expect(rung).toBe(8);
    expect(settings.useFipsEndpoint).toMatchObject({ value: true, source: { line: 2 } });
    const off = { ...REGION, AWS_USE_FIPS_ENDPOINT: 'false' };
    expect(resolveEndpoint('s3', { env: off, config }).settings.useFipsEndpoint).toMatchObject({
      value: false,
      source: { kind: 'env' },
    });
  });
});

const empty = (rest = '') => file(`[default]\ns3 =\n${rest}`);
const nameInBoto3 = (service: 's3' | 'dynamodb', input: ResolverInput) =>
  fail({ region: 'us-west-2', dialect: 'boto3', ...input }, service).failsAlike.find(
    ({ dialect }) => dialect === 'boto3',
  )?.error;

describe('an empty key s3 of a profile, as botocore takes it', () => {
  // Each observed of botocore 1.43.106.
  it.each<[string, ResolverInput, string]>([
    ['alone', { config: empty() }, 'AttributeError'],
    ['with a URL that is none', { config: empty(), endpointUrl: 'http://' }, 'AttributeError'],
    ['with a bad mode', { config: empty(), accountIdEndpointMode: 'x' }, 'InvalidConfigError'],
    ['with a key for the block', { config: empty('s3_use_arn_region = true\n') }, 'TypeError'],
    [
      'with a variable for the block',
      { config: empty(), env: { AWS_S3_US_EAST_1_REGIONAL_ENDPOINT: 'bad' } },
      'TypeError',
    ],
    ['with a missing section', { config: empty('services = no\n') }, 'InvalidConfigError'],
  ])('fails for every service: %s', (_name, input, expected) => {
    expect(nameInBoto3('dynamodb', input)).toBe(expected);
  });

  it('is an empty string, and only S3 fails', () => {
    const config = file('[default]\ns3 = x\n');
    const input = { config, region: 'us-west-2', dialect: 'boto3' } as const;
    expect(resolveEndpoint('sqs', input).url).toBe('https://sqs.us-west-2.amazonaws.com');
    expect(nameInBoto3('s3', { config })).toBe('AttributeError');
    expect(nameInBoto3('s3', { config: empty() })).toBe('AttributeError');
  });
});
