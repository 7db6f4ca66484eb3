import fc from 'fast-check';

/** What the client is given. */
export interface SdkCaseOptions {
  readonly endpointUrl?: string;
  readonly region?: string;
  readonly profile?: string;
  readonly useFipsEndpoint?: boolean;
  readonly useDualstackEndpoint?: boolean;
  readonly ignoreConfiguredEndpointUrls?: boolean;
  readonly accountIdEndpointMode?: string;
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly accountId?: string;
  };
}

/** One question to the real SDK. */
export interface SdkCase {
  readonly service: 's3' | 'sqs' | 'dynamodb' | 'sfn';
  readonly env: Record<string, string>;
  readonly config: string | null;
  readonly credentials: string | null;
  readonly options: SdkCaseOptions;
}

const urls = fc.constantFrom(
  'http://localhost:4567',
  'https://vpce.example.com',
  'http://h:8000/base',
  'http://localhost:4566',
  'http://a:1',
  'https://b.example.com',
  'http://user:pw@c:2/path?q=1',
  'localhost:4566',
  'HTTP://D:80/',
  'http://e:0/x y#f',
  'none',
  'unix:///x',
  ' http://g ',
  '',
);
const switches = fc.constantFrom('true', 'true', 'false', 'false', 'TRUE', '1', '', 'true ');
const modes = fc.constantFrom('preferred', 'disabled', 'required', 'PREFERRED', 'foo', '');
const accounts = fc.constantFrom('123456789012', '999', 'a.b', '');
const regions = fc.constantFrom(
  'us-west-2',
  'us-west-2',
  'us-west-2',
  'eu-central-1',
  'eu-central-1',
  'ap-south-1',
  'eu-west-1',
  'fips-us-west-2',
  'us-east-1-fips',
  'aws-fips',
  'fips-dkr-us-east-1',
  'US-EAST-1',
  'xx-new-7',
  'us_east',
  '',
);
const profiles = fc.constantFrom('a', 'b', 'default', 'missing', 'a b', '');
const services = fc.constantFrom('my', 'my', 'my', 'other', 'missing', '', "'my'");

const names = ['S3', 'SQS', 'DYNAMODB', 'SFN'];
const serviceUrls = Object.fromEntries(
  names.map((name) => [`AWS_ENDPOINT_URL_${name}`, rarely(urls, 5)] as const),
);

/** A value one time in `times`. */
function rarely<T>(values: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: 1, arbitrary: values },
    { weight: times - 1, arbitrary: fc.constant(undefined) },
  );
}

/** A value all times but one in `times`. */
function mostly<T>(values: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { weight: times - 1, arbitrary: values },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function withoutUndefined<T>(record: Record<string, T | undefined>): Record<string, T> {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<string, T>;
}

const environments = fc
  .record({
    AWS_REGION: mostly(regions, 8),
    AWS_DEFAULT_REGION: rarely(regions, 4),
    AWS_PROFILE: rarely(profiles, 3),
    AWS_DEFAULT_PROFILE: rarely(profiles, 6),
    AWS_ENDPOINT_URL: rarely(urls, 4),
    AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: rarely(switches, 5),
    AWS_USE_FIPS_ENDPOINT: rarely(switches, 5),
    AWS_USE_DUALSTACK_ENDPOINT: rarely(switches, 5),
    AWS_ACCOUNT_ID: rarely(accounts, 2),
    AWS_ACCOUNT_ID_ENDPOINT_MODE: rarely(modes, 3),
    AWS_ACCESS_KEY_ID: mostly(fc.constant('AKIDEXAMPLE'), 8),
    AWS_SECRET_ACCESS_KEY: mostly(fc.constant('secret'), 8),
    ...serviceUrls,
  })
  .map((env) => withoutUndefined<string>(env));

const plainHeaders = [
  '[default]',
  '[profile a]',
  '[profile b]',
  '[services my]',
  '[services other]',
];
const oddHeaders = [
  '[profile default]',
  '[profile a b]',
  '[profile "a b"]',
  "[services 'my']",
  '[services  my]',
  '[services.my]',
  '[profile.a]',
  '[a]',
  '[DEFAULT]',
  '[profile a] # c',
  '[profile a]; c',
  '  [profile b]',
  '[profile "a]',
  '[profile __proto__]',
  '[]',
];
const comments = fc.constantFrom('', '', ' # c', ' ; c', '#c');
const equals = fc.constantFrom(' = ', '=', ' =', ': ', '= ');

/** A line `KEY = VALUE`, with what may go wrong with one. */
function lines(key: string, values: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom('', '', '', '  ', '\t'), equals, values, comments)
    .map(([indent, sign, value, comment]) => `${indent}${key}${sign}${value}${comment}`);
}

const blocks = fc
  .tuple(
    fc.constantFrom('s3', 'sqs', 'dynamodb', 'sfn', 'S3'),
    fc.constantFrom(' =', '=', ' = # c', ':', ''),
    fc.constantFrom('  ', '\t', ' ', '', '    '),
    fc.constantFrom('endpoint_url', 'ENDPOINT_URL', 'x'),
    urls,
    comments,
  )
  .map(([service, sign, indent, key, url, comment]) =>
    [`${service}${sign}`, `${indent}${key} = ${url}${comment}`].join('\n'),
  );

const bodies = fc.oneof(
  { weight: 4, arbitrary: blocks },
  lines('endpoint_url', urls),
  lines('services', services),
  lines('region', regions),
  lines('use_fips_endpoint', switches),
  lines('use_dualstack_endpoint', switches),
  lines('ignore_configured_endpoint_urls', switches),
  lines('ignore_configure_endpoint_urls', switches),
  lines('account_id_endpoint_mode', modes),
  lines('aws_account_id', accounts),
  lines('s3.endpoint_url', urls),
  fc.constantFrom(
    'aws_access_key_id = x\naws_secret_access_key = y',
    '# c',
    '; c',
    '',
    'garbage',
    '= x',
  ),
);

const headers = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plainHeaders) },
  { weight: 1, arbitrary: fc.constantFrom(...oddHeaders) },
);
const sections = fc
  .tuple(headers, fc.array(bodies, { maxLength: 5 }))
  .map(([header, body]) => [header, ...body].join('\n'));

function files(all: fc.Arbitrary<string>): fc.Arbitrary<string | null> {
  const texts = fc
    .tuple(fc.array(all, { maxLength: 5 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
    .map(([parts, end]) => `${parts.join('\n')}\n`.replaceAll('\n', end));
  const marked = texts.map((text) => `\uFEFF${text}`);
  return fc.oneof(
    { weight: 12, arbitrary: texts },
    { weight: 1, arbitrary: marked },
    { weight: 2, arbitrary: fc.constant(null) },
  );
}

const credentialSections = fc
  .tuple(
    fc.constantFrom('[default]', '[a]', '[b]', '[profile a]', '[services my]'),
    fc.array(bodies, { maxLength: 3 }),
  )
  .map(([header, body]) => [header, ...body].join('\n'));

const credentials = fc.record({
  accessKeyId: fc.constant('AKIDEXAMPLE'),
  secretAccessKey: fc.constant('secret'),
});
const options = fc
  .record({
    endpointUrl: rarely(urls, 6),
    region: rarely(regions, 4),
    profile: rarely(profiles, 6),
    useFipsEndpoint: rarely(fc.boolean(), 8),
    useDualstackEndpoint: rarely(fc.boolean(), 8),
    ignoreConfiguredEndpointUrls: rarely(fc.boolean(), 8),
    accountIdEndpointMode: rarely(modes, 8),
    credentials: mostly(
      fc
        .tuple(credentials, rarely(accounts, 2))
        .map(([keys, accountId]) => (accountId === undefined ? keys : { ...keys, accountId })),
      6,
    ),
  })
  .map((record) => withoutUndefined<unknown>(record) as SdkCaseOptions);

/** Random questions: environments, files and options, mostly sensible, sometimes odd. */
export const sdkCases: fc.Arbitrary<SdkCase> = fc.record({
  service: fc.constantFrom('s3' as const, 'sqs' as const, 'dynamodb' as const, 'sfn' as const),
  env: environments,
  config: files(sections),
  credentials: files(credentialSections),
  options,
});
