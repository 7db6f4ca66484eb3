import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { assertSame } from './find-published.mjs';
import { findReleaseProblems } from './find-release-problems.mjs';
import { findTarballProblems } from './find-tarball-problems.mjs';
import { publishPackages } from './publish-packages.mjs';
import { runCommand } from './run.mjs';
import { publishedPackages } from './workspace-packages.mjs';

/** @type {string} */
let tree;

/**
 * @param {string} path
 * @param {string | object} content
 */
function plant(path, content) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(tree, path), text);
}

/** @param {...string} args */
function git(...args) {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid'];
  expect(spawnSync('git', [...who, ...args], { cwd: tree }).status).toBe(0);
}

function commit() {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=x');
}

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'ep-release-'));
  git('init', '--quiet');
  plant('packages/alpha/package.json', {
    name: '@x/alpha',
    version: '1.2.0',
    dependencies: { '@x/zulu': 'workspace:*' },
  });
  plant('packages/tools/package.json', { name: '@x/tools', private: true });
  plant('packages/zulu/package.json', { name: '@x/zulu', version: '1.2.0' });
  plant('.changeset/config.json', '{}');
  plant('.changeset/README.md', 'What changesets are.');
  commit();
});

afterEach(() => rmSync(tree, { recursive: true, force: true }));

const codes = async () => (await findReleaseProblems(tree)).map(({ code }) => code);

describe('what stands in the way of a release', () => {
  it('is nothing in a clean tree of one version', async () => {
    expect(await findReleaseProblems(tree)).toEqual([]);
  });

  it('is a file that was changed, and one that is new', async () => {
    plant('.changeset/README.md', 'Changed.');
    plant('new.txt', 'New.');
    expect(await findReleaseProblems(tree)).toEqual([
      {
        code: 'EP_RELEASE_DIRTY',
        place: 'the work tree',
        message: '2 files are not as they were committed: .changeset/README.md, new.txt',
        fix: 'commit them, or put them away with git stash --include-untracked',
      },
    ]);
  });

  it('is a changeset', async () => {
    plant('.changeset/brave-owl.md', "---\n'@x/zulu': minor\n---\n\nMore.\n");
    commit();
    expect(await findReleaseProblems(tree)).toEqual([
      {
        code: 'EP_RELEASE_CHANGESET',
        place: '.changeset/',
        message: '1 changes are in no version yet: brave-owl.md',
        fix: 'pnpm version-packages, and commit what it writes',
      },
    ]);
  });

  it('is a version of its own, and a version of what is never published', async () => {
    plant('packages/zulu/package.json', { name: '@x/zulu', version: '1.3.0' });
    plant('packages/tools/package.json', { name: '@x/tools', private: true, version: '1.2.0' });
    commit();
    expect(await codes()).toEqual(['EP_RELEASE_VERSION', 'EP_RELEASE_VERSION']);
    const places = (await findReleaseProblems(tree)).map(({ place }) => place);
    expect(places).toEqual(['packages/alpha/package.json', 'packages/tools/package.json']);
  });
});

/**
 * Packs what is published, as npm does: without the rewriting of `workspace:*`.
 *
 * @param {string} folder
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function pack(folder) {
  /** @type {Map<string, string>} */
  const tarballs = new Map();
  mkdirSync(folder, { recursive: true });
  for (const { folder: cwd, manifest } of publishedPackages(tree)) {
    const args = ['pack', '--json', '--pack-destination', folder];
    const { stdout } = await runCommand('npm', args, { cwd, quiet: true });
    tarballs.set(manifest.name, join(folder, JSON.parse(stdout)[0].filename));
  }
  return tarballs;
}

/** @param {ReadonlyMap<string, string>} there */
const registryOf = (there) => ({
  url: 'http://localhost/',
  has: async () => true,
  fetch: async (/** @type {string} */ name) => there.get(name) ?? '',
  publish: async () => true,
});

describe('the tarballs', () => {
  it('are in an order in which each can be installed', () => {
    const names = publishedPackages(tree).map(({ manifest }) => manifest.name);
    expect(names).toEqual(['@x/zulu', '@x/alpha']);
  });

  it('ask for each other in exactly one version', async () => {
    const dependencies = { '@x/zulu': '^1.2.0' };
    plant('packages/alpha/package.json', { name: '@x/alpha', version: '1.2.0', dependencies });
    const tarballs = await pack(join(tree, 'packed'));
    expect(findTarballProblems([...tarballs.values()])).toEqual([
      {
        code: 'EP_RELEASE_VERSION',
        place: 'packed @x/alpha',
        message: 'asks for @x/zulu ^1.2.0, not for exactly 1.2.0',
        fix: 'write "@x/zulu": "workspace:*" in its package.json',
      },
    ]);
  });

  it('complete a release of the same files, and of no others', async () => {
    const here = await pack(join(tree, 'here'));
    const same = await pack(join(tree, 'same'));
    plant('packages/zulu/index.js', 'export {};\n');
    const other = await pack(join(tree, 'other'));
    const published = publishedPackages(tree);
    await assertSame(registryOf(same), published, here, tree);
    await expect(assertSame(registryOf(other), published, here, tree)).rejects.toThrow(
      '@x/zulu@1.2.0 on the registry: package/index.js is not what this commit makes, so this ' +
        'commit cannot complete the release [EP_RELEASE_DIFFERS]',
    );
  });
});

it('says how far it came where the registry refuses a package', async () => {
  /** @type {string[]} */
  const seen = [];
  const publish = async (/** @type {string} */ tarball) => seen.push(tarball) < 2;
  const registry = { ...registryOf(new Map()), publish };
  const tarballs = new Map([
    ['@x/zulu', 'zulu.tgz'],
    ['@x/alpha', 'alpha.tgz'],
  ]);
  await expect(publishPackages(registry, publishedPackages(tree), tarballs)).rejects.toThrow(
    '@x/alpha@1.2.0: npm could not publish it; 1 of 2 were published before [EP_RELEASE_PUBLISH]',
  );
  expect(seen).toEqual(['zulu.tgz', 'alpha.tgz']);
});
