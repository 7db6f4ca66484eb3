import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { binOf, runNode } from '../run.mjs';

/** A package with those that it depends on: enough of a build to share. */
const SOME = ['--filter=@ep/env^...', '--filter=@ep/env'];
/** One package is enough for what must not come from the cache. */
const ONE = ['--filter=@ep/naming', '--cache=remote:rw'];
const DIST = 'packages/naming/dist';

/**
 * Two clones build with one cache between them, and then without one that can be trusted.
 *
 * @param {readonly string[]} clones their folders
 * @param {import('./start-team-cache.mjs').TeamCache} cache
 * @param {import('./tally.mjs').Tally} tally
 */
export async function teamCacheStory([first = '', second = ''], cache, tally) {
  const { env } = cache;
  await tally.check('the first clone builds everything that it is asked for', async () => {
    const { cached, total } = await build(first, env, SOME);
    assert.ok(cached === 0 && total > 1, `${cached} of ${total} were built before`);
  });
  const made = readFolder(join(first, DIST));
  await tally.check('the second clone builds nothing of that', async () => {
    const { cached, total } = await build(second, env, SOME);
    assert.equal(cached, total);
    assert.deepEqual(readFolder(join(second, DIST)), made);
  });
  await tally.check('what somebody with another key has put there is not taken', async () => {
    const other = { ...env, TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'of somebody else' };
    await mustBuildItself(second, other, made);
    await mustBuildItself(second, env, made);
  });
  await tally.check('what was changed there is not taken', async () => {
    assert.deepEqual(await build(second, env, ONE), { cached: 1, total: 1 });
    poison(cache.folder);
    await mustBuildItself(second, env, made);
  });
  await tally.check('a cache that is gone is not missed', async () => {
    await cache.close();
    await mustBuildItself(second, env, made);
  });
}

/**
 * Builds one package, which must come from no cache and be what it was before.
 *
 * @param {string} clone
 * @param {Readonly<Record<string, string>>} env
 * @param {Readonly<Record<string, string>>} made
 */
async function mustBuildItself(clone, env, made) {
  rmSync(join(clone, DIST), { recursive: true });
  assert.deepEqual(await build(clone, env, ONE), { cached: 0, total: 1 });
  assert.deepEqual(readFolder(join(clone, DIST)), made);
}

/**
 * @param {string} cwd
 * @param {Readonly<Record<string, string>>} env
 * @param {readonly string[]} [args]
 * @returns {Promise<{ cached: number, total: number }>} how many builds came from a cache
 */
async function build(cwd, env, args = []) {
  const turbo = [binOf('turbo'), 'run', 'build', '--output-logs=none', ...args];
  const { code, stdout } = await runNode(turbo, { cwd, env, quiet: true });
  assert.equal(code, 0);
  const [, cached, total] = /Cached:\s+(\d+) cached, (\d+) total/.exec(stdout) ?? [];
  return { cached: Number(cached), total: Number(total) };
}

/**
 * Puts under every name what belongs to another, sound in itself, beside the signature that was there.
 *
 * @param {string} folder
 */
function poison(folder) {
  const paths = readdirSync(folder)
    .filter((name) => !name.endsWith('.tag'))
    .map((name) => join(folder, name));
  const contents = paths.map((path) => readFileSync(path));
  for (const [at, content] of contents.entries()) {
    writeFileSync(paths.at(at - 1) ?? '', content);
  }
}

/**
 * @param {string} folder
 * @returns {Record<string, string>} the text of every file directly in it, by name
 */
function readFolder(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
