// Usage: node packages/resolver/bench/resolver.mjs — compares the resolver with a ready SDK client
// in one process; then the time from the start of a process to its first URL.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { parseSharedConfig } from '@ep/config';

import { resolveEndpoint } from '../dist/index.js';
import { judgeCold } from './judge-cold.mjs';
import { measureCold } from './measure-cold.mjs';
import { measureWarm } from './measure-warm.mjs';

/** How many times as fast the resolver must be in one process. */
const GOAL = 20;
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
const REGION = '[default]\nregion = us-west-2\n';
const SECTION = `${REGION}services = my\n[services my]\nsqs =\n  endpoint_url = http://localhost:4567\ns3 =\n  endpoint_url = http://localhost:4567\n`;

/**
 * Each has an environment, a config file, and the URL that both must answer.
 *
 * @typedef {{ name: string, env: Record<string, string>, config: string, url: string }} Case
 * @type {readonly Case[]}
 */
const CASES = [
  {
    name: 'the environment',
    env: { ...KEYS, AWS_ENDPOINT_URL_SQS: 'http://localhost:4566' },
    config: REGION,
    url: 'http://localhost:4566',
  },
  { name: 'a services section', env: KEYS, config: SECTION, url: 'http://localhost:4567' },
  { name: 'the default', env: KEYS, config: REGION, url: 'https://sqs.us-west-2.amazonaws.com' },
];

// The step of a request in which a client resolves its endpoint, as its own packages have it.
const own = createRequire(createRequire(import.meta.url).resolve('@aws-sdk/client-sqs'));
const { getEndpointFromInstructions } = own('@smithy/core/endpoints');
const folder = mkdtempSync(join(tmpdir(), 'ep-bench-'));
const environment = { ...process.env };

try {
  const warm = [];
  for (const one of CASES) warm.push(await judgeWarm(one));
  process.env = environment;
  const cold = coldEnvironment();
  const ratios = [
    ...warm,
    ...judgeCold('SQS', measureCold('sqs', cold)),
    ...judgeCold('S3', measureCold('s3', cold)),
  ];
  for (const { name, ratio, goal } of ratios) {
    console.log(
      `${ratio >= goal ? '✓' : '✗'} ${name}: ${ratio.toFixed(1)} times as fast (${goal.toFixed(1)})`,
    );
  }
  process.exitCode = ratios.every(({ ratio, goal }) => ratio >= goal) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Compares both on one case, once they have answered the same URL, and so have read their files.
 *
 * @param {Case} one
 */
async function judgeWarm({ name, env, config: text, url }) {
  const file = writeConfig(name, text);
  process.env = { ...environment, ...env, AWS_CONFIG_FILE: file, HOME: folder };
  const client = new SQSClient({});
  const ask = () => getEndpointFromInstructions({}, ListQueuesCommand, { ...client.config });
  assert.equal((await ask()).url.origin, url);
  const input = { env, config: parseSharedConfig(text, { file }) };
  assert.equal(resolveEndpoint('sqs', input).url, url);
  const { resolver, sdk, ratio } = await measureWarm(
    () => resolveEndpoint('sqs', input).url,
    async () => (await ask()).url.host,
  );
  console.log(
    `SQS from ${name}: resolver ${resolver.toFixed(0)} ns, SDK client ${sdk.toFixed(0)} ns`,
  );
  return { name: `SQS from ${name}`, ratio, goal: GOAL };
}

/**
 * @param {string} name
 * @param {string} text
 */
function writeConfig(name, text) {
  const file = join(folder, name.replaceAll(' ', '-'));
  writeFileSync(file, text);
  return file;
}

/** What both processes find: a services section in one file, credentials in the other. */
function coldEnvironment() {
  const keys = '[default]\naws_access_key_id = x\naws_secret_access_key = y\n';
  return {
    PATH: environment['PATH'] ?? '',
    HOME: folder,
    AWS_CONFIG_FILE: writeConfig('cold', SECTION),
    AWS_SHARED_CREDENTIALS_FILE: writeConfig('credentials', keys),
    NODE_NO_WARNINGS: '1', // the SDK's advice on versions of Node.js is not what is compared
  };
}
