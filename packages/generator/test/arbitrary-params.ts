import fc from 'fast-check';

import type { PartitionFacts } from '../src/ingest/statement.js';
import type { Expression, Parameter, Rule, RuleSet } from '../src/rules/rule-set.js';

/** Random parameters for a rule set: sound, odd and broken, and often what the rules ask about. */
export function arbitraryParams(
  { parameters, rules }: RuleSet,
  partitions: readonly PartitionFacts[],
): fc.Arbitrary<Record<string, unknown>> {
  const words = [...new Set(rules.flatMap(textsIn))];
  const values = parameters.map((parameter) => [
    parameter.name,
    fc.option(valueFor(parameter, words, partitions), { nil: undefined, freq: 4 }),
  ]);
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>);
}

function valueFor(
  { name, type }: Parameter,
  words: readonly string[],
  partitions: readonly PartitionFacts[],
): fc.Arbitrary<unknown> {
  if (type === 'boolean') return fc.boolean();
  const regions = regionsOf(partitions);
  const text = fc.oneof(
    ...(words.length > 0 ? [fc.constantFrom(...words)] : []),
    ...(name === 'Region' ? [regions, regions, regions, regions] : []),
    ...(name === 'Endpoint' ? [URLS, URLS, URLS, URLS] : []),
    ...(name === 'Bucket' ? [BUCKETS, BUCKETS, BUCKETS] : []),
    ...(/arn|bucket/i.test(name) ? [arnsOf(words, regions), arnsOf(words, regions)] : []),
    ...(name.endsWith('Id') ? [ACCOUNTS, ACCOUNTS] : []),
    ...(name === 'AccountIdEndpointMode' ? [MODES, MODES, MODES] : []),
    ODD,
  );
  return type === 'string' ? text : fc.array(text, { maxLength: 3 });
}

/** Known, not announced, unlike any, empty. */
function regionsOf(partitions: readonly PartitionFacts[]): fc.Arbitrary<string> {
  const known = partitions.flatMap(({ regions }) => regions);
  return fc.oneof(
    fc.constantFrom(...known),
    fc.constantFrom('us-east-1', 'us-east-1', 'us-west-2', 'cn-north-1', 'aws-global', 'local'),
    fc.constantFrom('eu-moon-9', 'us-isof-north-7', 'cn-x-0', 'mars-1', '', 'US-EAST-1', 'snow'),
  );
}

const URLS = fc.oneof(
  fc.webUrl({ validSchemes: ['http', 'https'], withFragments: true }),
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'http://localhost:4566',
    'https://example.com',
    'https://example.com:443/',
    'http://example.com:80/a/b',
    'http://example.com/example.com:80',
    'https://127.0.0.1/path',
    'https://[::1]:8080',
    'HTTPS://Example.COM/A?q',
    'https://user:word@example.com',
    'ftp://example.com',
    'https:\\\\example.com\\a',
    'https://exa mple.com',
    ' https://example.com',
    'example.com',
    'https://',
    '',
    'https://beta.example.com#part',
    'https://dynamodb.us-east-1.api.aws',
  ),
);

const BUCKETS = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9.-]{1,20}[a-z0-9]$/),
  fc.stringMatching(/^[a-z]{3,8}--[a-z]{3}[0-9]-az[0-9]{1,2}(--xa)?--x-s3$/),
  fc.stringMatching(/^[a-z]{3,6}-[o0e][a-p0-9]{30,34}-(--op-s3|opa-s3)$/),
  fc.constantFrom('bucket', 'bucket.with.dots', 'Bucket_Upper', '192.168.1.1', 'a', 'b--x-s3'),
  fc.constantFrom(
    'test-accessp-o0b1d075431d83bebde8xz5w8ijx1qzlbp3i3kuse10--op-s3',
    'test-accessp-e0b1d075431d83bebde8xz5w8ijx1qzlbp3i3ebeta0--op-s3',
  ),
);

const ACCOUNTS = fc.constantFrom('123456789012', '111122223333', '', 'not valid', 'op-1234', '-x');
const MODES = fc.constantFrom('preferred', 'required', 'disabled', 'Preferred', '');
const ODD = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    ' ',
    'ü',
    '\ud800',
    '%',
    '{Region}',
    '${Region}',
    '__proto__',
    '日本',
    '\'"`',
  ),
  fc.constantFrom('a'.repeat(63), 'a'.repeat(64), `${'a'.repeat(63)}.b`, 'ab--cd', 'abba', 'ab-ab'),
);

/** ARNs that are mostly whole, made of words that the rules look for. */
function arnsOf(words: readonly string[], regions: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const word = words.length > 0 ? fc.constantFrom(...words) : fc.constant('word');
  const resource = fc
    .array(
      fc.oneof(word, fc.constantFrom('accesspoint', 'outpost', 'op-123', 'mine', 'table', '')),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .chain((parts) => fc.constantFrom(':', '/').map((mark) => parts.join(mark)));
  const service = fc.constantFrom('s3', 's3-outposts', 's3-object-lambda', 'dynamodb', 'kinesis');
  return fc
    .tuple(
      fc.constantFrom('arn', 'arn', 'arn', 'arn', 'urn'),
      fc.constantFrom('aws', 'aws', 'aws', 'aws-cn', 'aws-us-gov', '', 'mars'),
      fc.oneof(service, service, word, fc.constant('')),
      fc.oneof(regions, fc.constantFrom('us-east-1', 'us-west-2', '')),
      ACCOUNTS,
      resource,
    )
    .map((parts) => parts.join(':'));
}

/** The plain texts that the conditions of a rule compare with. */
function textsIn(rule: Rule): string[] {
  const own = rule.conditions.flatMap(({ test }) => textsOf(test));
  return rule.kind === 'tree' ? [...own, ...rule.rules.flatMap(textsIn)] : own;
}

function textsOf(expression: Expression): string[] {
  if (expression.kind === 'call') return expression.args.flatMap(textsOf);
  if (expression.kind === 'attribute') return textsOf(expression.of);
  if (expression.kind !== 'text') return [];
  const [part] = expression.parts;
  return typeof part === 'string' && expression.parts.length === 1 ? [part] : [];
}
