import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = '.reports';

/**
 * @typedef {{ passed: number, failed: number, skipped: readonly string[] }} Count skipped: the names of those tests
 * @typedef {Count & { seconds: number, finished: number }} Report finished: when, in milliseconds since 1970
 */

/**
 * Writes what a check found. turbo keeps the file with the check's result, and puts it back where nothing changed.
 *
 * @param {string} folder of the package, or of the repository
 * @param {string} name of the check
 * @param {Count & { seconds: number }} report
 */
export function writeReport(folder, name, report) {
  mkdirSync(join(folder, FOLDER), { recursive: true });
  const text = JSON.stringify({ ...report, finished: Date.now() }, undefined, 2);
  writeFileSync(join(folder, FOLDER, `${name}.json`), `${text}\n`);
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Report | undefined} undefined where the check did not run to its end
 */
export function readReport(folder, name) {
  try {
    return JSON.parse(readFileSync(join(folder, FOLDER, `${name}.json`), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Removes the reports of earlier runs: a check that dies must not be taken for the one before it.
 *
 * @param {string} folder
 */
export function removeReports(folder) {
  rmSync(join(folder, FOLDER), { recursive: true, force: true });
}
