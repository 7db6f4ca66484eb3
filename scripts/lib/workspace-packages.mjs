import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './run.mjs';

/**
 * @typedef {{
 *   name: string,
 *   version?: string,
 *   private?: boolean,
 *   description?: string,
 *   keywords?: readonly string[],
 *   exports?: Readonly<Record<string, unknown>>,
 *   scripts?: Readonly<Record<string, string>>,
 *   dependencies?: Readonly<Record<string, string>>,
 * }} Manifest
 * @typedef {{ folder: string, manifest: Manifest }} WorkspacePackage folder: an absolute path
 * @typedef {WorkspacePackage & { manifest: Manifest & { version: string } }} PublishedPackage
 */

/**
 * Every package of the workspace, sorted by the names of their folders.
 *
 * @param {string} [repository] an absolute path; this repository where nothing is said
 * @returns {WorkspacePackage[]}
 */
export function workspacePackages(repository = root) {
  return readdirSync(join(repository, 'packages'))
    .toSorted()
    .map((name) => {
      const folder = join(repository, 'packages', name);
      return { folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
    });
}

/**
 * The packages that are published, each after all that it depends on: whoever publishes them in
 * this order and is cut off leaves none on the registry that cannot be installed.
 *
 * @param {string} [repository] an absolute path; this repository where nothing is said
 * @returns {PublishedPackage[]}
 */
export function publishedPackages(repository = root) {
  const rest = workspacePackages(repository).filter(isPublished);
  /** @type {PublishedPackage[]} */
  const sorted = [];
  while (rest.length > 0) {
    const at = rest.findIndex(({ manifest }) => !rest.some((other) => needs(manifest, other)));
    if (at === -1) throw new Error(`a circle of packages: ${rest.map(nameOf).join(', ')}`);
    sorted.push(...rest.splice(at, 1));
  }
  return sorted;
}

/**
 * @param {WorkspacePackage} one
 * @returns {one is PublishedPackage}
 */
function isPublished(one) {
  return !one.manifest.private;
}

/**
 * @param {Manifest} manifest
 * @param {WorkspacePackage} other
 */
function needs({ dependencies = {} }, other) {
  return nameOf(other) in dependencies;
}

/** @param {WorkspacePackage} one */
function nameOf({ manifest }) {
  return manifest.name;
}
