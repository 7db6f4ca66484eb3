import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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
  await tally.check(`npm update installs ${version}`, async () => {
    await consumer.update();
    assert.deepEqual(consumer.versions(), new Set([version]));
  });
  await tally.check('its changelog, data and docstrings say when the service came', () => {
    mustTellOfService(join(folder, 'node_modules', '@ep', 'identifiers'), version);
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
 * @param {string} installed the folder of the installed identifiers
 * @param {string} version the first that has the service
 */
function mustTellOfService(installed, version) {
  const read = (/** @type {string} */ path) => readFileSync(join(installed, path), 'utf8');
  const [, newest = ''] = read('CHANGELOG.md').split(/^## /m);
  assert.ok(newest.startsWith(`${version}\n`));
  assert.match(newest, /^ *- New: Moon Base, `AWS_ENDPOINT_URL_MOON_BASE`\.$/m);
  /** @type {{ services: { identifier: string, since: string }[] }} */
  const { services } = JSON.parse(read('src/generated/data.json'));
  assert.equal(services.find(({ identifier }) => identifier === 'moon_base')?.since, version);
  const constants = read('dist/generated/constants.d.ts');
  assert.match(
    constants,
    new RegExp(`@since ${version}\\n \\*/\\nexport declare const MOON_BASE\\b`),
  );
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
