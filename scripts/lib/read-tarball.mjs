import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * The files in a packed package, by their paths: `package/package.json`, `package/dist/index.js`.
 * Enough for what pnpm and npm pack: plain files with short paths, in gzip.
 *
 * @param {string} path a `.tgz`
 * @returns {Map<string, Buffer>}
 */
export function readTarball(path) {
  const tar = gunzipSync(readFileSync(path));
  const files = new Map();
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(field(tar, at + 124, 12), 8);
    const start = at + BLOCK;
    if (field(tar, at + 156, 1) !== '0') throw new Error(`${path}: not a plain file at ${at}`);
    const folder = field(tar, at + 345, 155);
    const name = field(tar, at, 100);
    files.set(folder === '' ? name : `${folder}/${name}`, tar.subarray(start, start + size));
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/**
 * @param {string} path a `.tgz`
 * @returns {import('./workspace-packages.mjs').Manifest & { version: string }} its package.json
 */
export function readPackedManifest(path) {
  return JSON.parse(String(readTarball(path).get('package/package.json')));
}

/**
 * @param {Buffer} tar
 * @param {number} at
 * @param {number} length
 */
function field(tar, at, length) {
  return tar
    .toString('utf8', at, at + length)
    .replace(/\0.*$/s, '')
    .trim();
}
