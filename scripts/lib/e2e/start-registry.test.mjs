import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { runCommand } from '../run.mjs';
import { readPublished } from './read-published.mjs';
import { startRegistry } from './start-registry.mjs';

/** @type {string} */
let folder;
/** @type {import('./start-registry.mjs').TestRegistry} */
let registry;

/** What a job of GitHub's has that may publish with provenance; nothing answers at that address. */
const RELEASING = {
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  NPM_CONFIG_PROVENANCE: 'true',
  npm_config_provenance: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
};

beforeEach(async () => {
  for (const [name, value] of Object.entries(RELEASING)) vi.stubEnv(name, value);
  folder = mkdtempSync(join(tmpdir(), 'ep-registry-'));
  registry = await startRegistry(join(folder, 'registry'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await registry.close();
  rmSync(folder, { recursive: true, force: true });
});

it('takes a package from the job that releases, without provenance', async () => {
  const cwd = join(folder, 'package');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), '{ "name": "@x/a", "version": "1.0.0" }');
  const args = ['publish', '--access', 'public'];
  const { code } = await runCommand('npm', args, { cwd, env: registry.env, quiet: true });
  expect(code).toBe(0);
  expect(Object.keys(await readPublished(registry.url, '@x/a'))).toEqual(['1.0.0']);
});

it('gives nobody the token by which npm signs', () => {
  expect(registry.env).toMatchObject({
    ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
    npm_config_provenance: undefined,
    NPM_CONFIG_PROVENANCE: 'false',
  });
});
