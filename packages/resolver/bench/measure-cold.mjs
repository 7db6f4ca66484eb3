import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROUNDS = 31;
const URL_OF_ALL = 'http://localhost:4567';
const toArgs = (/** @type {string} */ name) => [fileURLToPath(new URL(name, import.meta.url))];
const toPrograms = (/** @type {string} */ service) => ({
  resolver: [...toArgs('cold-resolver.mjs'), service],
  sdk: [...toArgs('cold-sdk.mjs'), service],
  nothing: toArgs('cold-nothing.mjs'),
  eval: ['-e', '0'],
});

/** @typedef {'sqs' | 's3'} Service whose client the SDK's program can load */
/** @typedef {keyof ReturnType<typeof toPrograms>} Program */
/** @typedef {{ toUrl: number, toExit: number }} Times in milliseconds */

/**
 * Starts programs that say where a service is reached from here, in turn, so that whatever else the machine
 * does slows all of them. `toUrl` is what each itself measures, from the start of its process to its
 * first URL, with Node's own start in it: by `process.uptime()`, for `performance` takes 2 ms to load.
 * `toExit` is what passes here from spawn to exit. `nothing` is a module that does nothing else, `eval` is
 * `node -e 0`.
 *
 * @param {Service} service
 * @param {Record<string, string>} env
 * @returns {Record<Program, Times>[]} a record for each round
 */
export function measureCold(service, env) {
  const programs = Object.entries(toPrograms(service));
  return Array.from({ length: ROUNDS }, () => {
    const times = programs.map(([name, args]) => [name, start(args, env)]);
    return Object.fromEntries(times);
  });
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Times}
 */
function start(args, env) {
  const begin = performance.now();
  const { stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const toExit = performance.now() - begin;
  const [toUrl, url] = stdout.trim().split(' ');
  if (args[0] !== '-e') assert.equal(url, URL_OF_ALL);
  return { toUrl: Number(toUrl), toExit };
}
