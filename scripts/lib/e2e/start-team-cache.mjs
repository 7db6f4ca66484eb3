import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/**
 * @typedef {{ env: Readonly<Record<string, string>>, folder: string, close: () => Promise<void> }} TeamCache
 *   env: makes turbo use this cache; folder: where it keeps what it is given
 */

const TEAM = 'team_ep';

/**
 * Starts a server on loopback that speaks the protocol of turbo's remote cache.
 *
 * @param {string} folder where it may keep what it is given
 * @returns {Promise<TeamCache>}
 */
export async function startTeamCache(folder) {
  const secrets = {
    TURBO_TOKEN: randomBytes(16).toString('hex'),
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: randomBytes(32).toString('hex'),
  };
  Object.assign(process.env, secrets, {
    STORAGE_PROVIDER: 'local',
    STORAGE_PATH: folder,
    STORAGE_PATH_USE_TMP_FOLDER: 'false',
    LOG_LEVEL: 'silent',
  });
  // It reads the environment as soon as it is loaded.
  // @ts-expect-error -- it ships no types
  const { createApp } = await import('turborepo-remote-cache');
  const app = createApp({});
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    env: { ...secrets, TURBO_API: url, TURBO_TEAM: TEAM, TURBO_CACHE: 'local:rw,remote:rw' },
    folder: join(folder, TEAM),
    close: () => app.close(),
  };
}
