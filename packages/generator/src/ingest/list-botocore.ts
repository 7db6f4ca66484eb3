import { basename, dirname, resolve } from 'node:path';

import type { Problem } from '../problem.js';
import { by, byCodeUnit } from '../collections.js';
import { type ListedFile, listFiles } from './list-files.js';
import { apiVersionOf, clientOf, isBotocoreModel, isBotocoreRuleSet } from './read-botocore.js';
import { isPartitions } from './read-partitions.js';

/** The newest model of each client, the rules beside it, and the partitions of all. */
export function listBotocore(folder: string, problems: Problem[]): ListedFile[] {
  const all = listFiles(folder, isBotocoreFile, problems);
  const named = (wanted: (name: string) => boolean) =>
    all.filter(({ path }) => wanted(basename(path)));
  const models = newestOfEachClient(named(isBotocoreModel));
  const folders = new Set(models.map(({ path }) => dirname(path)));
  const rules = named(isBotocoreRuleSet).filter(({ path }) => folders.has(dirname(path)));
  const partitions = named(isPartitions).filter(
    ({ path }) => resolve(dirname(path)) === resolve(folder),
  );
  return models.length === 0
    ? []
    : [...models, ...newestOfEachClient(rules), ...partitions].toSorted(by(({ path }) => path));
}

function isBotocoreFile(name: string): boolean {
  return isBotocoreModel(name) || isBotocoreRuleSet(name) || isPartitions(name);
}

/** The newest API version speaks for a client, and the plain file for a version that has both. */
function newestOfEachClient(files: readonly ListedFile[]): ListedFile[] {
  const newest = new Map<string, ListedFile>();
  for (const file of files) {
    const other = newest.get(clientOf(file.path));
    const order = other ? byCodeUnit(apiVersionOf(file.path), apiVersionOf(other.path)) : 1;
    if (order > 0) newest.set(clientOf(file.path), file);
  }
  return [...newest.values()].toSorted(by(({ path }) => path));
}
