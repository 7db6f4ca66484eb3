import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatJson, type Json } from '../json/format-json.js';
import { isVersion } from './company.js';

/** What a package.json holds. */
export type Manifest = Readonly<Record<string, Json>>;

/** What a run makes anew; all other keys belong to the company. */
const MADE_KEYS: ReadonlySet<string> = new Set([
  '//',
  'name',
  'version',
  'type',
  'sideEffects',
  'exports',
  'files',
  'engines',
  'dependencies',
]);

const FIRST_RELEASE = '0.1.0';

/** The package.json of a folder; undefined where there is none that can be read. */
export function readManifest(folder: string): Manifest | undefined {
  try {
    const value = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as unknown;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** The version that the packages in `out` carry; that of a first release where there are none. */
export function releaseThere(out: string, scope: string): string {
  const { name, version } = readManifest(join(out, 'identifiers')) ?? {};
  const isOwn = name === `${scope}/identifiers`;
  return isOwn && typeof version === 'string' && isVersion(version) ? version : FIRST_RELEASE;
}

/**
 * The package.json of `folder` with what `made` has anew: the company's licence, author and whatever
 * else it has set stay, all keys in the order that they have there.
 *
 * @param made the text of the package.json as a run makes it
 * @returns the text that is there, byte for byte, where it says the same already
 */
export function keepOwn(folder: string, made: string): string {
  const there = readManifest(folder);
  if (there === undefined) return made;
  const fresh = JSON.parse(made) as Manifest;
  const kept = Object.entries(there).flatMap(([key, value]): [string, Json][] => {
    if (!MADE_KEYS.has(key)) return [[key, value]];
    return fresh[key] === undefined ? [] : [[key, fresh[key]]];
  });
  const merged = { ...Object.fromEntries(kept), ...missing(fresh, there) };
  return JSON.stringify(merged) === JSON.stringify(there)
    ? readFileSync(join(folder, 'package.json'), 'utf8')
    : formatJson(merged);
}

function missing(fresh: Manifest, there: Manifest): Manifest {
  return Object.fromEntries(Object.entries(fresh).filter(([key]) => !Object.hasOwn(there, key)));
}
