// Usage: node packages/endpoints/bench/endpoints.mjs — compiled rules against the SDK's interpreter: the
// rules that the SDK's current clients carry, the same parameters, one process.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { bench, do_not_optimize, group, run } from 'mitata';

import { endpointFor } from '../dist/index.js';
import { dynamodb, s3, sqs } from '../dist/generated/services.js';

const require = createRequire(import.meta.url);

/** The calls that are compared, and how many times as fast ours must be. */
const CALLS = [
  {
    name: 'SQS',
    identifier: /** @type {const} */ ('sqs'),
    ours: sqs,
    goal: 30,
    params: { Region: 'us-east-1' },
  },
  {
    name: 'S3 with a bucket',
    identifier: /** @type {const} */ ('s3'),
    ours: s3,
    goal: 15,
    params: { Region: 'us-east-1', Bucket: 'bucket' },
  },
  {
    name: 'DynamoDB with an account ID',
    identifier: /** @type {const} */ ('dynamodb'),
    ours: dynamodb,
    goal: 15,
    params: {
      Region: 'us-east-1',
      AccountId: '123456789012',
      AccountIdEndpointMode: 'preferred',
    },
  },
];

/** What the SDK passes for switches that are off: its interpreter knows no defaults. */
const OFF = {
  UseFIPS: false,
  UseDualStack: false,
};
const OFF_IN_S3 = {
  ForcePathStyle: false,
  Accelerate: false,
  UseGlobalEndpoint: false,
  DisableMultiRegionAccessPoints: false,
};

/**
 * A client's rules, with the interpreter that they are for and the resolver that caches.
 *
 * @param {keyof typeof NAMES} identifier
 */
async function loadSdk(identifier) {
  const entry = require.resolve(`@aws-sdk/client-${identifier}`);
  const folder = join(dirname(entry), '..', 'dist-es', 'endpoint');
  const { bdd } = await import(pathToFileURL(join(folder, 'bdd.js')).href);
  const own = createRequire(entry);
  const { customEndpointFunctions, decideEndpoint } = own('@smithy/core/endpoints');
  customEndpointFunctions.aws = own('@aws-sdk/core/client').awsEndpointFunctions;
  const { [`${NAMES[identifier]}Client`]: Client } = own(`@aws-sdk/client-${identifier}`);
  const cached = new Client({ region: 'us-east-1' }).config.endpointProvider;
  return {
    uncached: (/** @type {object} */ endpointParams) => decideEndpoint(bdd, { endpointParams }),
    cached,
  };
}

const NAMES = { sqs: 'SQS', s3: 'S3', dynamodb: 'DynamoDB' };

for (const { name, identifier, ours, params } of CALLS) {
  const sdk = await loadSdk(identifier);
  const all = { ...OFF, ...(identifier === 's3' && OFF_IN_S3), ...params };
  const answer = ours(all);
  assert.equal(new URL(answer.url).href, `${sdk.uncached(all).url}`, `${name}: the answers differ`);
  group(name, () => {
    bench(`${name}: compiled`, () => do_not_optimize(ours(all)));
    bench(`${name}: compiled, by identifier`, () => do_not_optimize(endpointFor(identifier, all)));
    bench(`${name}: SDK, cached`, () => do_not_optimize(sdk.cached(all)));
    bench(`${name}: SDK`, () => do_not_optimize(sdk.uncached(all)));
  });
}

const { benchmarks } = await run();
const times = new Map(benchmarks.map(({ alias, runs }) => [alias, runs[0]?.stats?.p50 ?? NaN]));
console.log('\nmedian ns a call, and how many times as fast as the SDK:');
for (const { name, goal } of CALLS) {
  const time = (/** @type {string} */ what) => times.get(`${name}: ${what}`) ?? NaN;
  const [ours, named] = [time('compiled'), time('compiled, by identifier')];
  const ratio = (/** @type {number} */ theirs) => (theirs / ours).toFixed(1);
  const verdict = time('SDK') / ours >= goal ? 'reached' : 'MISSED';
  console.log(
    `${name}: ${ours.toFixed(0)} ns (${named.toFixed(0)} by identifier)` +
      ` · SDK ${time('SDK').toFixed(0)} ns = ${ratio(time('SDK'))}× (goal ${goal}×, ${verdict})` +
      ` · SDK cached ${time('SDK, cached').toFixed(0)} ns = ${ratio(time('SDK, cached'))}×`,
  );
}
