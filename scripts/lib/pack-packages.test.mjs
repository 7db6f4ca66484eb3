import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { packPackages } from './pack-packages.mjs';
import { readPackedManifest, readTarball } from './read-tarball.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ep-pack-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function packNaming() {
  return readPackedManifest(await pack('@ep/naming'));
}

/** @param {string} name */
async function pack(name) {
  return (await packPackages(folder, name)).get(name) ?? '';
}

it('names the repository that GitHub packs for', async () => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example');
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/ep');
  expect(await packNaming()).toMatchObject({
    name: '@ep/naming',
    repository: {
      type: 'git',
      url: 'git+https://github.example/acme/ep.git',
      directory: 'packages/naming',
    },
  });
});

it('names none where nobody says which', async () => {
  vi.stubEnv('GITHUB_SERVER_URL', undefined);
  vi.stubEnv('GITHUB_REPOSITORY', undefined);
  expect(await packNaming()).not.toHaveProperty('repository');
});

it('packs no declarations of the generator, which exports no module', async () => {
  const paths = [...readTarball(await pack('@ep/generator')).keys()];
  expect(paths).toContain('package/dist/main.js');
  expect(paths).toContain('package/dist/packages/endpoints/src/runtime/endpoint.ts');
  expect(paths.filter((path) => path.endsWith('.d.ts'))).toEqual([]);
});
