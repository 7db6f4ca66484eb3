import fc from 'fast-check';
import { expect, it } from 'vitest';

import { toInput } from '../../test/differential/ask-resolver.js';
import { type SdkCase, sdkCases } from '../../test/differential/sdk-case.js';
import type { ResolvedEndpoint } from '../answer/resolved-endpoint.js';
import { isResolverError } from '../errors/resolver-error.js';
import { resolveEndpoint } from '../resolve-endpoint.js';
import { resolveQuickly } from './resolve-quickly.js';

const RUNS = 4000;

type Question = Omit<SdkCase, 'service'>;

/** The settings of most programs: few, and valid. */
const usual: fc.Arbitrary<Question> = fc.record({
  env: fc
    .record(
      {
        AWS_ENDPOINT_URL: fc.constantFrom('http://localhost:4566', 'https://b.example.com/x'),
        AWS_ENDPOINT_URL_SQS: fc.constantFrom('http://localhost:4567', 'HTTP://D:80/'),
        AWS_ACCOUNT_ID: fc.constant('123456789012'),
        AWS_USE_FIPS_ENDPOINT: fc.constantFrom('false', 'false', 'true', 'TRUE'),
      },
      { requiredKeys: [] },
    )
    .map((env) => ({
      AWS_REGION: 'us-west-2',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'y',
      ...env,
    })),
  config: fc.constantFrom(
    null,
    '[default]\nservices = my\n[services my]\nsqs =\n  endpoint_url = http://localhost:4568\n',
    '[default]\nservices = my\n[services my]\nstates =\n  endpoint_url = http://localhost:4568\n',
    '[default]\nservices = missing\nendpoint_url = http://localhost:4569\n',
    '[default]\ns3.use_dualstack_endpoint = true\n',
  ),
  credentials: fc.constant(null),
  options: fc.constantFrom({}, { endpointUrl: 'http://localhost:4570' }),
});
const services = fc.constantFrom('s3', 'sqs', 'dynamodb', 'sfn', 'lambda', 's3_control', 'acm');
const parameters = fc.constantFrom(undefined, undefined, { Bucket: 'mine' });
const questions = fc.tuple(services, parameters, fc.oneof(sdkCases, usual, usual));

it('answers exactly as the whole resolver, or leaves the answer to it', async () => {
  let quick = 0;
  let whole = 0;
  const property = fc.asyncProperty(questions, async ([service, its, question]) => {
    const input = { ...toInput(question), parameters: its };
    const answer = await resolveQuickly(service, input);
    const own = answered(() => toData(resolveEndpoint(service, input)));
    if (own !== undefined) whole++;
    if (answer === undefined) return;
    quick++;
    expect(toData(answer)).toEqual(own);
  });
  await fc.assert(property, { numRuns: RUNS });
  expect(quick / whole).toBeGreaterThan(0.4);
  expect(whole / RUNS).toBeGreaterThan(0.3);
});

/** An answer with all that is made when somebody reads it. */
function toData(answer: ResolvedEndpoint): unknown {
  return JSON.parse(JSON.stringify(answer));
}

function answered<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (isResolverError(error)) return undefined;
    throw error;
  }
}

it('leaves the other dialects to the whole resolver', async () => {
  const env = { AWS_REGION: 'us-west-2', AWS_ENDPOINT_URL: 'http://a' };
  expect(await resolveQuickly('sqs', { env })).toBeUndefined();
  expect(await resolveQuickly('sqs', { env, dialect: 'boto3' })).toBeUndefined();
});
