import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { beforeEach, describe, expect, it } from 'vitest';

import { goldenRepository } from '../../packages/generator/test/repository.js';
import { temporaryFolder } from '../../packages/generator/test/temporary-folder.js';
import { writeTree } from '../../packages/generator/test/tree.js';
import { lastRelease } from './last-release.mjs';
import { writeModelsChangeset } from './models-changeset.mjs';

/** @type {string} */
let repository;

const git = (/** @type {string[]} */ ...args) =>
  execFileSync('git', args, { cwd: repository, encoding: 'utf8', stdio: 'pipe' });

/** @param {string} message */
function commit(message) {
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', message);
}

/** @param {string} version */
const release = (version) =>
  writeTree(repository, {
    'packages/identifiers/package.json': `{\n  "version": "${version}"\n}\n`,
  });

/** @param {string} serviceId */
function addService(serviceId) {
  const identifier = serviceId.toLowerCase();
  const sources = { history: { clients: [identifier], apiVersions: [] } };
  const model = { serviceId, identifier, introduced: null, retired: null, sources };
  writeTree(repository, { [`models/${identifier}.json`]: JSON.stringify(model) });
}

const run = (base = lastRelease(repository) ?? '') => writeModelsChangeset(repository, base);
const path = () => join(repository, '.changeset', 'models.md');
const changeset = () => readFileSync(path(), 'utf8');

const news = (/** @type {string[]} */ ...services) =>
  [
    '---',
    ...['identifiers', 'env', 'config', 'endpoints'].map((name) => `'@ep/${name}': minor`),
    '---',
    '',
    `The services: ${services.length} new identifier${services.length === 1 ? '' : 's'}.`,
    '',
    ...services.map((name) => `- New: ${name}, \`AWS_ENDPOINT_URL_${name.toUpperCase()}\`.`),
    '',
  ].join('\n');

beforeEach(() => {
  repository = goldenRepository();
  release('0.0.0');
  git('init', '--quiet');
  commit('one');
});

describe('the changeset of the models', () => {
  it('says what changed, once; then what else did; and is gone where nothing did', async () => {
    expect(await run()).toBe('no changeset: nothing changed since HEAD');
    expect(existsSync(path())).toBe(false);

    addService('Foo');
    expect(await run()).toBe(`.changeset/models.md written:\n${news('Foo')}`);
    expect(await run()).toBe(`.changeset/models.md unchanged:\n${news('Foo')}`);
    expect(changeset()).toBe(news('Foo'));
    expect(readdirSync(join(repository, '.changeset'))).toEqual(['models.md']);

    addService('Bar');
    await run();
    expect(changeset()).toBe(news('Bar', 'Foo'));

    rmSync(join(repository, 'models', 'foo.json'));
    rmSync(join(repository, 'models', 'bar.json'));
    await run();
    expect(readdirSync(join(repository, '.changeset'))).toEqual([]);
  });

  it('begins at the last release, however many commits there were since', async () => {
    addService('Foo');
    release('1.0.0');
    commit('release');
    addService('Bar');
    commit('two');
    addService('Baz');
    await run();
    commit('three');
    expect(changeset()).toBe(news('Bar', 'Baz'));
    expect(await run()).toMatch(/^\.changeset\/models\.md unchanged:/);

    release('1.1.0');
    rmSync(path());
    expect(lastRelease(repository)).toBeUndefined();
    commit('release');
    expect(await run()).toMatch(/^no changeset: nothing changed since [0-9a-f]{40}$/);
  });

  it('refuses to guess where git has only a part of the history', () => {
    release('1.0.0');
    commit('release');
    const shallow = join(temporaryFolder(), 'shallow');
    git('clone', '--quiet', '--depth=1', pathToFileURL(repository).href, shallow);
    expect(() => lastRelease(shallow)).toThrow('[EP_SHALLOW_CLONE]\n  fix: git fetch --unshallow');
  });

  it('begins where it is told to', async () => {
    addService('Foo');
    commit('two');
    expect(await run()).toBe('no changeset: nothing changed since HEAD');
    await run('HEAD~1');
    expect(changeset()).toBe(news('Foo'));
  });

  it('is left alone where the models are broken', async () => {
    addService('Foo');
    await run();
    writeTree(repository, { 'models/foo.json': '{' });
    await expect(run()).rejects.toThrow('[EP_MODELS_JSON]');
    expect(changeset()).toBe(news('Foo'));
  });
});
