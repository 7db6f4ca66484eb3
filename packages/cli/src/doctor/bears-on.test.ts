import { type Identifier, identifiers } from '@ep/identifiers';
import { describe, expect, it } from 'vitest';

import { bearsOn } from './bears-on.js';
import { examine } from './examine.js';
import { type Example, toExampleSituation } from './rule.js';
import { rules } from './rules.js';

/** The codes of what is found and bears on services. */
function codesFor(services: readonly Identifier[], texts: Example): string[] {
  const situation = toExampleSituation(texts);
  const findings = examine(situation);
  expect(findings).not.toEqual([]);
  return findings.filter((one) => bearsOn(situation, one, services)).map(({ code }) => code);
}

const services = (body: string): Example => ({
  config: `[default]\nservices = a\n[services a]\n${body}`,
});
const URL = '  endpoint_url = http://a';

describe('a finding bears on the service', () => {
  it.each<[string, Example, Identifier]>([
    ['of its variable', { env: { AWS_ENDPOINT_URL_SQS: 'localhost:1' } }, 'sqs'],
    [
      'that its variable can mean',
      { env: { AWS_ENDPOINT_URL_LOGS: 'http://a' } },
      'cloudwatch_logs',
    ],
    ['that another program calls so', { env: { AWS_S3_ENDPOINT: 'http://a' } }, 's3'],
    ['that does not take the URL of all', { env: { AWS_ENDPOINT_URL: 'http://a?b' } }, 'simpledb'],
    ['of its key', services('s3 = http://a\n'), 's3'],
    ['of the block that it is in', services(`sqs =\n${URL} # mine\n`), 'sqs'],
    ['that its key can mean', services(`logs =\n${URL}\n`), 'cloudwatch_logs'],
    ['of its dotted key', services('s3.endpoint_url = http://a\n'), 's3'],
    ['of a block in a profile', { config: `[default]\ns3 =\n${URL}\n` }, 's3'],
    ['in its section', { config: `[default]\noutput = a\n[services b]\ns3 =\n${URL}\n` }, 's3'],
    ['that knows account IDs', { env: { AWS_ACCOUNT_ID_ENDPOINT_MODE: 'required' } }, 'dynamodb'],
    [
      'that S3 keeps its buckets in',
      { config: '[default]\ns3 =\n  use_dualstack_endpoint = true\n' },
      's3_control',
    ],
  ])('%s, and on no other', (_what, texts, service) => {
    expect(codesFor([service], texts)).toHaveLength(1);
    expect(codesFor(['lambda', service], texts)).toHaveLength(1);
    expect(codesFor(['lambda'], texts)).toEqual([]);
  });

  it.each<[string, Example]>([
    ['a variable of all', { env: { AWS_ENDPOINT_URL: 'localhost:1' } }],
    ['a profile', { env: { AWS_PROFILE: 'gone' } }],
    ['a key of a profile', { config: '[default]\nendpoint-url = http://a\n' }],
    ['a section that is not there', { config: '[default]\nservices = a\n' }],
    ['a URL of no service', services('endpoint_url = http://a\n')],
    ['a line with which nothing can be read', services(`s3 =\n  nothing\n`)],
  ])('that it is, where it is about %s', (_what, texts) => {
    expect(codesFor(['lambda'], texts)).toHaveLength(1);
  });

  it('that it is, but not where no service is called so', () => {
    expect(codesFor(['lambda'], { env: { AWS_ENDPOINT_URL_XYZZY: 'http://a' } })).toEqual([]);
    expect(codesFor(['lambda'], services(`xyzzy =\n${URL}\n`))).toEqual([]);
  });
});

it.each(rules)('$code bears on some service or on all', ({ example }) => {
  const situation = toExampleSituation(example);
  const [finding] = examine(situation);
  expect(finding && bearsOn(situation, finding, identifiers)).toBe(true);
});
