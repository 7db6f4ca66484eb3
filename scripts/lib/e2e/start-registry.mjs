import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runServer } from 'verdaccio';

/**
 * @typedef {{
 *   url: string,
 *   env: Readonly<NodeJS.ProcessEnv>,
 *   onPublish: (listener: () => void) => void,
 *   close: () => Promise<void>,
 * }} TestRegistry env: makes npm and pnpm use this registry, and nothing else of this machine, nor
 *   tell the world what they publish here; onPublish: called whenever somebody begins to publish a package
 */

/**
 * Starts a real registry on loopback that knows no other registry: what it has not got, nobody
 * gets from it. It lives in this process, so whoever talks to it must be a process that is awaited.
 *
 * @param {string} folder where it may keep what it is given
 * @returns {Promise<TestRegistry>}
 */
export async function startRegistry(folder) {
  mkdirSync(folder, { recursive: true });
  /** @type {import('node:http').Server} */
  const server = await runServer(/** @type {any} */ (configuration(folder)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}/`;
  /** @type {(() => void) | undefined} */
  let listener;
  server.on('request', ({ method, url: path }) => {
    if (method === 'PUT' && !path?.startsWith('/-/')) listener?.();
  });
  const npmrc = join(folder, 'npmrc');
  const token = await register(url);
  writeFileSync(npmrc, [...SETTINGS, `registry=${url}`, tokenLine(url, token), ''].join('\n'));
  return {
    url,
    env: {
      ...noProvenance(),
      NPM_CONFIG_USERCONFIG: npmrc,
      NPM_CONFIG_CACHE: join(folder, 'cache'),
      // The environment goes before the file.
      NPM_CONFIG_REGISTRY: url,
    },
    onPublish: (next) => (listener = next),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const SETTINGS = ['audit=false', 'fund=false', 'update-notifier=false'];

/**
 * The workflow that releases asks npm for provenance, and its tests inherit that: each version that
 * is thrown away here would stand in a public log for ever.
 *
 * @returns {NodeJS.ProcessEnv}
 */
function noProvenance() {
  // npm takes its settings in any letters, so another spelling may be there, too.
  const asking = /^(npm_config_provenance|actions_id_token_)/i;
  const asked = Object.keys(process.env).filter((name) => asking.test(name));
  const none = Object.fromEntries(asked.map((name) => [name, undefined]));
  return { ...none, NPM_CONFIG_PROVENANCE: 'false' };
}

/** @param {string} folder */
function configuration(folder) {
  return {
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {},
    packages: { '**': { access: '$all', publish: '$authenticated' } },
    web: { enable: false },
    log: { type: 'stdout', format: 'json', level: 'fatal' },
    max_body_size: '50mb',
  };
}

/** @param {string} url */
async function register(url) {
  const body = JSON.stringify({ name: 'maintainer', password: randomBytes(16).toString('hex') });
  const headers = { 'content-type': 'application/json' };
  const user = `${url}-/user/org.couchdb.user:maintainer`;
  const answer = await fetch(user, { method: 'PUT', body, headers });
  const { token } = /** @type {{ token?: string }} */ (await answer.json());
  if (!token) throw new Error(`the registry gave no token: ${answer.status}`);
  return token;
}

/**
 * @param {string} url
 * @param {string} token
 */
function tokenLine(url, token) {
  return `${url.replace(/^http:/, '')}:_authToken=${token}`;
}
