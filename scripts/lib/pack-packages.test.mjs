import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { packPackages } from './pack-packages.mjs';
import { readPackedManifest } from './read-tarball.mjs';

/** @type {string} */
let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ep-pack-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

async function pack() {
  const tarballs = await packPackages(folder, '@ep/naming');
  return readPackedManifest(tarballs.get('@ep/naming') ?? '');
}

it('names the repository that GitHub packs for', async () => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example');
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/ep');
  expect(await pack()).toMatchObject({
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
  expect(await pack()).not.toHaveProperty('repository');
});
