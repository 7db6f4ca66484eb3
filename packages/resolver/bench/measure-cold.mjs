import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { median } from './median.mjs';

const ROUNDS = 21;
const URL_OF_ALL = 'http://localhost:4567';
const toArgs = (/** @type {string} */ name) => [fileURLToPath(new URL(name, import.meta.url))];
const toPrograms = (/** @type {string} */ service) => ({
  resolver: [...toArgs('cold-resolver.mjs'), service],
  sdk: [...toArgs('cold-sdk.mjs'), service],
  nothing: toArgs('cold-nothing.mjs'),
  eval: ['-e', '0'],
});

/** @typedef {'sqs' | 's3'} Service whose client the SDK's program can load */
/** @typedef {{ toUrl: number, toExit: number }} Times in milliseconds */
/** @typedef {{ name: string, args: readonly string[], toUrl: number[], toExit: number[] }} Sample */

/**
 * Starts programs that say where a service is reached from here, in turn, so that whatever else the machine
 * does slows all of them. `toUrl` is what each itself measures, from the start of its process to its
 * first URL: `performance.now()` counts from there, so Node's own start is in it. `toExit` is what
 * passes here from spawn to exit. `nothing` is a module that does nothing else, `eval` is `node -e 0`.
 *
 * @param {Service} service
 * @param {Record<string, string>} env
 * @returns {{ rounds: number } & Record<keyof ReturnType<typeof toPrograms>, Times>} medians
 */
export function measureCold(service, env) {
  /** @type {Sample[]} */
  const samples = Object.entries(toPrograms(service)).map(([name, args]) => ({
    name,
    args,
    toUrl: [],
    toExit: [],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const sample of samples) {
      const { toUrl, toExit } = start(sample.args, env);
      sample.toUrl.push(toUrl);
      sample.toExit.push(toExit);
    }
  }
  const medians = /** @type {Record<keyof ReturnType<typeof toPrograms>, Times>} */ (
    Object.fromEntries(samples.map(ofOne))
  );
  return { rounds: ROUNDS, ...medians };
}

/**
 * @param {Sample} sample
 * @returns {[name: string, medians: Times]}
 */
function ofOne({ name, toUrl, toExit }) {
  return [name, { toUrl: median(toUrl), toExit: median(toExit) }];
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
function start(args, env) {
  const begin = performance.now();
  const { stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const toExit = performance.now() - begin;
  const [toUrl, url] = stdout.trim().split(' ');
  if (args[0] !== '-e') assert.equal(url, URL_OF_ALL);
  return { toUrl: Number(toUrl), toExit };
}
