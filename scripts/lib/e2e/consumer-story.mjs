import assert from 'node:assert/strict';

import { compilations, compile } from '../compilations.mjs';
import { runNode } from '../run.mjs';
import { bundlers } from './bundle.mjs';

/** @typedef {import('./release-story.mjs').Scene} Scene */

const OLD_LINES = 'use.ts';
const NEW_LINES = 'use-new.ts';

/**
 * A consumer of the first version: the new service is unknown.
 *
 * @param {Scene} scene
 */
export async function consumerInstalls({ maintainer, tally, consumer }) {
  const version = maintainer.version();
  await tally.check(`a consumer of ^${version} installs it; the service is unknown`, async () => {
    await consumer.install();
    assert.deepEqual(consumer.versions(), new Set([version]));
    assert.ok(await compile(consumer.folder, [OLD_LINES]));
    assert.ok(!(await compile(consumer.folder, [NEW_LINES], { silent: true })));
  });
}

/**
 * The consumer updates: the old lines and the new compile everywhere, are bundled and run.
 *
 * @param {Scene} scene
 */
export async function consumerUpdates({ maintainer, tally, consumer }) {
  const { folder } = consumer;
  const version = maintainer.version();
  await tally.check(`npm update brings ${version}`, async () => {
    await consumer.update();
    assert.deepEqual(consumer.versions(), new Set([version]));
  });
  for (const { name, run } of compilations(folder, [OLD_LINES, NEW_LINES])) {
    await tally.check(`the old lines and the new: ${name}`, async () => assert.ok(await run()));
  }
  for (const program of ['out/use.js', 'out/use-new.js', 'use.cjs']) {
    await tally.check(`Node.js runs ${program}`, () => mustRun(folder, program));
  }
  for (const [name, bundle] of Object.entries(bundlers)) {
    await tally.check(`${name} bundles the new lines`, async () => {
      await bundle(folder, 'out/use-new.js', name);
      await mustRun(folder, `${name}/bundle.js`);
    });
  }
}

/**
 * @param {string} cwd
 * @param {string} program
 */
async function mustRun(cwd, program) {
  assert.equal((await runNode([program], { cwd, quiet: true })).code, 0);
}

/**
 * A major version is there, and the consumer does not get it.
 *
 * @param {Scene} scene
 */
export async function consumerStays({ tally, consumer }) {
  const before = consumer.versions();
  await tally.check(`npm update stays at ${[...before].join()}`, async () => {
    await consumer.update();
    assert.deepEqual(consumer.versions(), before);
  });
}
