import { describe, expect, it } from 'vitest';

import { examine } from './examine.js';
import { type Example, toExampleSituation } from './rule.js';

const codesOf = (texts: Example): string[] =>
  examine(toExampleSituation(texts)).map(({ code }) => code);

const fixesOf = (texts: Example): string[] =>
  examine(toExampleSituation(texts)).map(({ fix }) => fix);

/** What people have who have no fault. */
const HEALTHY = `[default]
region = eu-west-1
cli_pager =
services = local

[profile sso]
sso_session = corp
sso_role_name = Admin

[sso-session corp]
sso_start_url = https://corp.example/start

[profile role]
role_arn = arn:aws:iam::111122223333:role/x
source_profile = default
aws_account_id = 111122223333
account_id_endpoint_mode = disabled
s3 =
  addressing_style = path
  max_concurrent_requests = 20

[profile process]
credential_process = /opt/bin/get --user "a b" # a part of it

[profile empty]

[services local]
# a comment = here
s3 =
  endpoint_url = http://localhost:4566/path
elastic_beanstalk =
  endpoint_url = https://[::1]:8000/path?x=1#y

[plugins]
cli_legacy_plugin_path = /x

[preview]
cloudfront = true
`;

describe('what is right', () => {
  it('is not reported', () => {
    const credentials = '[default]\naws_access_key_id = A\naws_secret_access_key = b/c=d;e #f\n';
    const env = { AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1', AWS_PROFILE: 'sso' };
    expect(codesOf({ env, config: HEALTHY, credentials })).toEqual([]);
    expect(codesOf({ config: HEALTHY.replaceAll('\n', '\r\n') })).toEqual([]);
    expect(codesOf({})).toEqual([]);
  });

  it.each([
    'AWS_ACCOUNT',
    'AWS_ACCOUNT_IDS',
    'AWS_CA_BUNDLE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_EC2_METADATA_SERVICE_ENDPOINT',
    'AWS_ENABLE_ENDPOINT_DISCOVERY',
    'AWS_ENDPOINT_DISCOVERY_ENABLED',
    'AWS_S3_US_EAST_1_REGIONAL_ENDPOINT',
    'AWS_STS_REGIONAL_ENDPOINTS',
    'ENDPOINT_URL',
    'MY_AWS_ENDPOINT_URL_LOGS',
    'S3_ENDPOINT',
  ])('nor is %s, which other things read', (name) => {
    expect(codesOf({ env: { [name]: 'regional' } })).toEqual([]);
  });
});

describe('what is nearly right', () => {
  it.each<[string, Example, string[]]>([
    ['AWS_ENDPOINT', { env: { AWS_ENDPOINT: 'http://a' } }, ['EP_DOCTOR_VARIABLE_LOOKALIKE']],
    ['a bare prefix', { env: { AWS_ENDPOINT_URL_: 'http://a' } }, ['EP_DOCTOR_VARIABLE_UNKNOWN']],
    ['small letters', { env: { aws_endpoint_url: 'http://a' } }, ['EP_DOCTOR_VARIABLE_MISSPELT']],
    ['no such service', { env: { AWS_ENDPOINT_URL_XYZZY: 'a' } }, ['EP_DOCTOR_VARIABLE_UNKNOWN']],
    ['an empty variable', { env: { AWS_ENDPOINT_URL: '' } }, ['EP_DOCTOR_VARIABLE_EMPTY']],
    ['an empty switch', { env: { AWS_USE_FIPS_ENDPOINT: '' } }, ['EP_DOCTOR_VARIABLE_EMPTY']],
    [
      'an empty switch that hides another from some',
      {
        env: { AWS_USE_FIPS_ENDPOINT: '' },
        config: '[default]\nuse_fips_endpoint = true\n',
      },
      ['EP_DOCTOR_EMPTY_COUNTS'],
    ],
    [
      'an empty region beside another',
      { env: { AWS_REGION: '', AWS_DEFAULT_REGION: 'eu-west-1' } },
      ['EP_DOCTOR_EMPTY_COUNTS'],
    ],
    [
      'an empty account mode',
      { env: { AWS_ACCOUNT_ID_ENDPOINT_MODE: '' } },
      ['EP_DOCTOR_ACCOUNT_MODE'],
    ],
    ['an empty profile name', { env: { AWS_PROFILE: '' } }, ['EP_DOCTOR_PROFILE_MISSING']],
    [
      'a dual-stack spelling',
      { config: '[default]\nuse_dual_stack_endpoint = true\n' },
      ['EP_DOCTOR_PROFILE_KEY'],
    ],
    ['service = NAME', { config: '[default]\nservice = local\n' }, ['EP_DOCTOR_PROFILE_KEY']],
    [
      'a URL behind the service',
      { config: '[default]\nservices = a\n[services a]\ns3 = http://a\n' },
      ['EP_DOCTOR_SERVICE_BLOCK'],
    ],
    [
      'a URL of no service',
      { config: '[default]\nservices = a\n[services a]\nendpoint_url = http://a\n' },
      ['EP_DOCTOR_SERVICE_BLOCK'],
    ],
    ...['endpoint', 'endpointurl', 'endpoint_uri', 'url'].map(
      (key): [string, Example, string[]] => [
        `${key} below a service`,
        { config: `[default]\nservices = a\n[services a]\nsqs =\n  ${key} = http://a\n` },
        ['EP_DOCTOR_BLOCK_KEY'],
      ],
    ),
    [
      'an empty section',
      { config: '[default]\nservices = a\n[services a]\n' },
      ['EP_DOCTOR_SERVICES_MISSING'],
    ],
    [
      'a dotted key',
      { config: '[default]\nservices = a\n[services a]\ns3.endpoint_url = http://a\n' },
      ['EP_DOCTOR_READ_DIFFERENTLY'],
    ],
    [
      'dual-stack beside a URL of a service',
      {
        config:
          '[default]\nuse_dualstack_endpoint = true\nservices = a\n[services a]\ns3 =\n  endpoint_url = http://a\n',
      },
      ['EP_DOCTOR_SWITCH_BESIDE_URL'],
    ],
    [
      'a switch of a profile beside a URL of the environment',
      { env: { AWS_ENDPOINT_URL: 'http://a' }, config: '[default]\nuse_fips_endpoint = true\n' },
      ['EP_DOCTOR_SWITCH_BESIDE_URL'],
    ],
    [
      'a switch beside a URL that is ignored',
      {
        env: { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' },
        config: '[default]\nuse_fips_endpoint = true\nendpoint_url = http://a\n',
      },
      ['EP_DOCTOR_IGNORED'],
    ],
    [
      'a region with a comment',
      { config: '[default]\nregion = eu-west-1 # Dublin\n' },
      ['EP_DOCTOR_INLINE_COMMENT'],
    ],
    ['a key twice', { config: '[default]\noutput = a\noutput = b\n' }, ['EP_DOCTOR_DUPLICATE']],
    ['a query in the URL of S3', { env: { AWS_ENDPOINT_URL_S3: 'http://a?b' } }, ['EP_DOCTOR_URL']],
    [
      'a query in the URL of a service that S3 is none of',
      { config: '[default]\nservices = a\n[services a]\nlogs =\n  endpoint_url = http://a?b\n' },
      ['EP_DOCTOR_SERVICE_KEY'],
    ],
    [
      'a query in a URL of all services',
      { config: '[default]\nendpoint_url = http://a?b\n' },
      ['EP_DOCTOR_URL_OF_SOME'],
    ],
    ['a URL with an underscore', { env: { AWS_ENDPOINT_URL_S3: 'http://a_b' } }, ['EP_DOCTOR_URL']],
    [
      's3 = URL in a profile',
      { config: '[default]\ns3 = http://a\n' },
      ['EP_DOCTOR_SERVICE_IN_PROFILE'],
    ],
  ])('%s', (_what, texts, codes) => {
    expect(codesOf(texts)).toEqual(codes);
  });
});

it('says to indent each line of blocks that are not indented, and to remove none', () => {
  const url = 'endpoint_url = http://a\n';
  const config = `[default]\nservices = a\n[services a]\ns3 =\n${url}sqs =\n${url}`;
  expect(fixesOf({ config })).toEqual([
    'Indent line 5 by two spaces.',
    'Indent line 7 by two spaces.',
    'Indent both lines by two spaces; each belongs to the service above it.',
  ]);
});

describe('a services section in the credentials file', () => {
  const credentials = '[services a]\ns3 =\n  endpoint_url = http://a\n';

  it('has one fix where a profile names it, wherever that is', () => {
    const fix =
      'Move [services a] to the config file: no tool reads it in line 1 of the credentials file.';
    expect(fixesOf({ config: '[default]\nservices = a\n', credentials })).toEqual([fix]);
    const profile = '\n[default]\nservices = a\n';
    expect(fixesOf({ credentials: credentials + profile })).toEqual([fix]);
  });

  it('has one where none does, and one where it is in the config file, too', () => {
    expect(fixesOf({ credentials })).toEqual(['Move it to the config file.']);
    const config = `[default]\nservices = a\n${credentials}`;
    expect(fixesOf({ config, credentials })).toEqual(['Move it to the config file.']);
  });

  it('is not proposed for another', () => {
    expect(fixesOf({ config: '[default]\nservices = b\n', credentials })).toEqual([
      'Add [services b] with a service in it.',
      'Move it to the config file.',
    ]);
  });
});

it('finds the header that is meant, and lacks a letter or a word', () => {
  const service = '[default]\nservices = a\n[service a]\ns3 =\n  endpoint_url = http://a\n';
  expect(fixesOf({ config: service })).toContain('Write [services a] in line 3.');
  const config = '[default]\noutput = json\n[dev]\noutput = json\n';
  expect(fixesOf({ env: { AWS_PROFILE: 'dev' }, config })).toContain(
    'Write [profile dev] in line 3.',
  );
});

// To read the file again for each profile would take minutes.
it('examines a file of thousands of profiles', () => {
  const profiles = Array.from(
    { length: 2000 },
    (_, n) =>
      `[profile p${n}]\nservices = s${n}\n[services s${n}]\nlogs =\n  endpoint_url = http://a\n`,
  ).join('');
  expect(codesOf({ config: profiles })).toHaveLength(2000);
});
