import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { byCodeUnit } from '../collections.js';
import type { Problem } from '../problem.js';
import { listBelow } from '../write/output-file.js';
import type { Drift } from '../write/write-files.js';
import { readManifest } from './manifest-there.js';

/**
 * Whether a file is one that a run wrote: code, package.json and README say so. What is, may be
 * replaced and removed; what is not, is somebody's.
 */
export function isMade(path: string): boolean {
  try {
    return /(@generated|Made) by `?@ep\/generator/.test(readFileSync(path, 'utf8'));
  } catch {
    // A link to nowhere or to a folder: no run makes those.
    return false;
  }
}

/** Whether a folder holds a package that a run made before, of whatever scope. */
export function isMadePackage(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && isMade(manifest);
}

/**
 * Finds the folders `out/<package>` that are not the generator's to fill: those of a package of
 * another name, and those that hold files of somebody else. A repository that waits to be filled
 * (.git, licence, README) is free.
 */
export function findOccupied(out: string, names: readonly string[], scope: string): Problem[] {
  if (existsSync(out) && !statSync(out).isDirectory()) {
    return [occupied(out, 'is a file, not a folder')];
  }
  return names.flatMap((name): Problem[] => {
    const folder = join(out, name);
    if (!existsSync(folder)) return [];
    if (!statSync(folder).isDirectory()) return [occupied(folder, 'is a file, not a folder')];
    const manifest = join(folder, 'package.json');
    const own = `${scope}/${name}`;
    const found = existsSync(manifest) ? readManifest(folder) : { name: own };
    if (found === undefined) return [unreadable(manifest)];
    if (found['name'] !== own) {
      return [
        occupied(manifest, `is the package ${JSON.stringify(found['name'] ?? null)}, not ${own}`),
      ];
    }
    return isMadePackage(folder) ? [] : foreign(folder, listBelow(folder).filter(isMatter));
  });
}

/**
 * Finds what a run would write over or remove in packages of its own that no run wrote: somebody's
 * files in `dist`.
 *
 * @param drift paths below `out`
 */
export function findIntruders(out: string, { different, leftOver }: Drift): Problem[] {
  const code = [...different, ...leftOver].filter((path) => path.includes('/dist/'));
  return foreign(out, code);
}

/** What stands in every repository and package, and is no sign of work in them. */
const DRESSING = /^(\.git\/.*|\.gitignore|\.gitattributes|LICEN[CS]E(\..*)?|README\.md)$/;

function isMatter(path: string): boolean {
  return !DRESSING.test(path);
}

const FEW = 3;

function foreign(folder: string, paths: readonly string[]): Problem[] {
  const found = paths
    .filter((path) => !path.endsWith('.DS_Store') && !isMade(join(folder, path)))
    .toSorted(byCodeUnit);
  if (found.length === 0) return [];
  const more = found.length > FEW ? ` and ${found.length - FEW} more` : '';
  const message = `holds what this command did not make: ${found.slice(0, FEW).join(', ')}${more}`;
  return [occupied(folder, message)];
}

function occupied(place: string, message: string): Problem {
  const fix = 'name another folder with --out, or move this away';
  return { code: 'EP_COMPANY_OCCUPIED', place, message, fix };
}

function unreadable(place: string): Problem {
  const message = 'is no JSON object, so that nobody knows whose package this is';
  return { code: 'EP_COMPANY_OCCUPIED', place, message, fix: 'correct it, or remove it' };
}
