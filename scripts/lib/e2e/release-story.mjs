import assert from 'node:assert/strict';
import { join } from 'node:path';

import { originTags } from './copy-repository.mjs';
import { consumerInstalls, consumerStays, consumerUpdates } from './consumer-story.mjs';
import { createConsumer } from './create-consumer.mjs';
import { Maintainer } from './maintainer.mjs';
import { readPublished } from './read-published.mjs';

/**
 * @typedef {import('./start-registry.mjs').TestRegistry} TestRegistry
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {import('./create-consumer.mjs').Consumer} Consumer
 * @typedef {{ maintainer: Maintainer, registry: TestRegistry, tally: Tally, consumer: Consumer }} Scene
 */

const SERVICE_ID = 'Moon Base';
/** A service that the consumer's program does not name. */
export const REMOVED = 'alexa_for_business';

/**
 * A first version, one with a service more, one with a service less: released from the copy of the
 * repository in `folder` to `registry`, and installed from there.
 *
 * @param {string} folder
 * @param {TestRegistry} registry
 * @param {Tally} tally
 */
export async function releaseStory(folder, registry, tally) {
  const maintainer = new Maintainer(join(folder, 'repository'), registry.env);
  await maintainer.makeVersion();
  const consumer = createConsumer(
    join(folder, 'consumer'),
    maintainer.packages().map(({ manifest }) => manifest),
    `^${maintainer.version()}`,
    registry.env,
  );
  const scene = { maintainer, registry, tally, consumer };
  await firstVersion(scene);
  await Promise.all([consumerInstalls(scene), serviceShips(scene)]);
  await releaseIsCutOff(scene);
  await releaseAgain(scene);
  // A consumer of ^1.0.0 updates to the same version before and after 2.0.0 is there.
  await Promise.all([consumerUpdates(scene), serviceIsRemoved(scene)]);
  await consumerStays(scene);
}

/** @param {Scene} scene */
async function firstVersion({ maintainer, registry, tally }) {
  const version = maintainer.version();
  await tally.check(`release ${version}`, async () => {
    await maintainer.publish();
  });
  await tally.check('all packages are there, and ask for each other exactly', async () => {
    for (const { manifest } of maintainer.packages()) {
      const published = await readPublished(registry.url, manifest.name);
      assert.deepEqual(Object.keys(published), [version]);
      for (const [name, range] of Object.entries(published[version]?.dependencies ?? {})) {
        if (maintainer.owns(name)) assert.equal(range, version, `${manifest.name} → ${name}`);
      }
    }
  });
}

/** @param {Scene} scene */
async function serviceShips({ maintainer, tally }) {
  const [major, minor] = maintainer.version().split('.').map(Number);
  await tally.check('a service ships: the next version is a minor one', async () => {
    await maintainer.shipService(SERVICE_ID);
    assert.match(await maintainer.changes(), new RegExp(SERVICE_ID));
    await maintainer.makeVersion();
    assert.equal(maintainer.version(), `${major}.${(minor ?? 0) + 1}.0`);
  });
}

/** @param {Scene} scene */
async function releaseIsCutOff({ maintainer, registry, tally }) {
  const [first, ...others] = maintainer.packages().map(({ manifest }) => manifest);
  const isThere = async (/** @type {string} */ name) =>
    maintainer.version() in (await readPublished(registry.url, name));
  await tally.check(`release ${maintainer.version()} is killed at its third package`, async () => {
    await maintainer.release({ onStart: (child) => killAt(registry, 3, child) });
    const { code, stderr } = await maintainer.tag();
    assert.equal(code, 1);
    assert.match(stderr, /EP_RELEASE_TAG/);
    assert.ok(await isThere(first?.name ?? ''));
    assert.ok(!(await isThere(others.at(-1)?.name ?? '')));
  });
  await tally.check('running it again completes it', async () => {
    const { stdout } = await maintainer.publish();
    assert.doesNotMatch(stdout, new RegExp(`published ${first?.name}@`));
    for (const { name } of others) assert.ok(await isThere(name), name);
  });
  await tally.check(`v${maintainer.version()} is tagged, and once`, async () => {
    assert.match((await maintainer.tag()).stdout, / is tagged/);
    const tags = await originTags(maintainer.repository);
    assert.match(tags, new RegExp(`^[0-9a-f]{40}\\s+refs/tags/v${maintainer.version()}$`));
    assert.match((await maintainer.tag()).stdout, / was tagged before/);
    assert.equal(await originTags(maintainer.repository), tags);
  });
}

/**
 * @param {TestRegistry} registry
 * @param {number} count
 * @param {import('node:child_process').ChildProcess} child
 */
function killAt(registry, count, child) {
  let seen = 0;
  registry.onPublish(() => {
    if (++seen === count) child.kill('SIGKILL');
  });
}

/** @param {Scene} scene */
async function releaseAgain({ maintainer, registry, tally }) {
  await tally.check('releasing twice is refused, and changes nothing', async () => {
    const before = await readAll(maintainer, registry);
    registry.onPublish(() => assert.fail('somebody published'));
    const [again, unless] = await Promise.all([maintainer.release(), maintainer.publish()]);
    assert.deepEqual([again.code, unless.code], [1, 0]);
    assert.match(again.stderr, /EP_RELEASE_PUBLISHED/);
    registry.onPublish(() => {});
    assert.deepEqual(await readAll(maintainer, registry), before);
  });
}

/**
 * @param {Maintainer} maintainer
 * @param {TestRegistry} registry
 */
function readAll(maintainer, registry) {
  const names = maintainer.packages().map(({ manifest }) => manifest.name);
  return Promise.all(names.map((name) => readPublished(registry.url, name)));
}

/** @param {Scene} scene */
async function serviceIsRemoved({ maintainer, tally }) {
  const [major] = maintainer.version().split('.').map(Number);
  await tally.check('a service is removed: the next version is a major one', async () => {
    maintainer.removeModel(REMOVED);
    await maintainer.makeVersion();
    assert.equal(maintainer.version(), `${(major ?? 0) + 1}.0.0`);
  });
  await tally.check('a generated file that somebody has edited is not released', async () => {
    await maintainer.editGenerated();
    const { code, stderr } = await maintainer.release();
    assert.equal(code, 1);
    assert.match(stderr, /EP_RELEASE_STALE/);
  });
  await tally.check('generated anew, it is', async () => {
    await maintainer.generate();
    await maintainer.publish();
  });
}
