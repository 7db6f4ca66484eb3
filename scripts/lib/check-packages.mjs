import { readFileSync } from 'node:fs';

import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import { checkCompany } from './check-company.mjs';
import { checkConsumers } from './check-consumers.mjs';
import { findImportProblems } from './find-import-problems.mjs';
import { readPackedManifest, readTarball } from './read-tarball.mjs';

const GENERATOR = '@ep/generator';

/** Ways of resolving modules that packages of ECMAScript modules alone need not serve. */
const UNSERVED = new Set(['node10', 'node16-cjs']);

/**
 * Checks packed packages: each by itself, and all of them in a program that has them installed.
 *
 * @param {string} folder where that program may be put
 * @param {ReadonlyMap<string, string>} tarballs by the names of the packages
 * @returns {Promise<import('./report.mjs').Count>}
 */
export async function checkPackages(folder, tarballs) {
  const failed = [];
  for (const [name, path] of tarballs) {
    const problems = [
      ...findImportProblems(readPackedManifest(path), readTarball(path)),
      ...(await findPublishProblems(path)),
      ...(await findTypeProblems(path)),
    ];
    for (const problem of problems) console.error(`${name}: ${problem}`);
    if (problems.length > 0) failed.push(name);
  }
  // The generator depends on libraries from npm, and this check has no registry to install them from.
  const libraries = new Map([...tarballs].filter(([name]) => name !== GENERATOR));
  const consumers = [await checkConsumers(folder, libraries)];
  const generator = tarballs.get(GENERATOR);
  if (generator !== undefined) consumers.push(await checkCompany(folder, generator));
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    consumers.reduce((before, count) => before + count[key], 0);
  return {
    passed: tarballs.size - failed.length + total('passed'),
    failed: failed.length + total('failed'),
    skipped: [],
  };
}

/**
 * What publint finds wrong with a tarball, warnings too.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function findPublishProblems(path) {
  const tarball = toArrayBuffer(path);
  const { messages, pkg } = await publint({ pack: { tarball }, level: 'warning' });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/**
 * What is wrong with the types of a tarball, under the ways of resolving modules that it serves.
 *
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function findTypeProblems(path) {
  const result = await checkPackage(
    createPackageFromTarballData(new Uint8Array(toArrayBuffer(path))),
  );
  if (result.types === false) return isProgram(path) ? [] : ['has no types'];
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && UNSERVED.has(problem.resolutionKind)))
    .map((problem) => JSON.stringify(problem));
}

/** Whether a package is a command and exports no module, and so needs no types. @param {string} path */
function isProgram(path) {
  return !('.' in (readPackedManifest(path).exports ?? {}));
}

/** @param {string} path */
function toArrayBuffer(path) {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return buffer.slice(byteOffset, byteOffset + byteLength);
}
