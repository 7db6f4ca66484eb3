import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ReleaseError } from './release-error.mjs';
import { runCommand } from './run.mjs';

/**
 * @typedef {{
 *   url: string,
 *   has: (name: string, version: string) => Promise<boolean>,
 *   fetch: (name: string, version: string, folder: string) => Promise<string>,
 *   publish: (tarball: string, version: string) => Promise<boolean>,
 * }} Registry has: whether that version is there; fetch: downloads it into a folder and answers with
 *   the tarball's path; publish: whether it went well
 */

/**
 * The registry that packages of `scope` are published to, through npm: its configuration says
 * which one and who may, unless `url` names another.
 *
 * @param {string} scope such as `@acme`
 * @param {string} [url]
 * @returns {Promise<Registry>}
 */
export async function openRegistry(scope, url) {
  // npm obeys the scope's own registry before --registry, so both are said.
  const where = url === undefined ? [] : [`--registry=${url}`, `--${scope}:registry=${url}`];
  return {
    url: url ?? (await readUrl(scope)),
    has: (name, version) => has(name, version, where),
    fetch: (name, version, folder) => fetchTarball(name, version, folder, where),
    publish: (tarball, version) => publish(tarball, version, where),
  };
}

/** @param {string} scope */
async function readUrl(scope) {
  const keys = [`${scope}:registry`, 'registry'];
  // Of several keys npm prints `key=value` lines.
  const { stdout } = await runCommand('npm', ['config', 'get', ...keys], { silent: true });
  const urls = keys.map((key) => stdout.split('\n').find((line) => line.startsWith(`${key}=`)));
  const [, url = ''] = urls.find((line) => line && !line.endsWith('undefined'))?.split('=') ?? [];
  return url;
}

/**
 * @param {string} name
 * @param {string} version
 * @param {readonly string[]} where
 */
async function has(name, version, where) {
  // --prefer-online: what npm has cached may be older than the last try to publish.
  const args = ['view', `${name}@${version}`, 'version', '--json', '--prefer-online', ...where];
  const { code, stdout } = await runCommand('npm', args, { silent: true });
  if (code === 0) return stdout.trim() !== '';
  const { code: why = 'no answer', summary = '' } = errorIn(stdout);
  if (why === 'E404') return false;
  throw new ReleaseError([
    {
      code: 'EP_RELEASE_REGISTRY',
      place: `${name}@${version}`,
      message: `the registry did not say whether it has this version: ${why} ${summary}`.trim(),
      fix: 'check npm config get registry, the network, and who you are there with npm whoami',
    },
  ]);
}

/**
 * @param {string} stdout what npm printed as JSON
 * @returns {{ code?: string, summary?: string }}
 */
function errorIn(stdout) {
  try {
    return JSON.parse(stdout).error ?? {};
  } catch {
    return {};
  }
}

/**
 * @param {string} name
 * @param {string} version
 * @param {string} folder
 * @param {readonly string[]} where
 */
async function fetchTarball(name, version, folder, where) {
  const destination = join(folder, name.replace(/^.*\//, ''));
  mkdirSync(destination, { recursive: true });
  const args = ['pack', `${name}@${version}`, '--pack-destination', destination, ...where];
  const { code } = await runCommand('npm', args, { quiet: true });
  if (code !== 0) throw new Error(`cannot download ${name}@${version}`);
  return join(destination, ...readdirSync(destination));
}

/**
 * @param {string} tarball
 * @param {string} version a version with a hyphen does not become what plain `npm install` takes
 * @param {readonly string[]} where
 */
async function publish(tarball, version, where) {
  const tag = version.includes('-') ? 'next' : 'latest';
  const args = ['publish', tarball, '--access', 'public', '--tag', tag, ...where];
  return (await runCommand('npm', args, { quiet: true })).code === 0;
}
