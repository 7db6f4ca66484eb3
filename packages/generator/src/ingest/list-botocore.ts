import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import type { Problem } from '../problem.js';
import { by, byCodeUnit, groupBy } from '../collections.js';
import { type ListedFile, listFiles } from './list-files.js';
import { apiVersionOf, clientOf, isBotocoreModel, isBotocoreRuleSet } from './read-botocore.js';
import { isPartitions } from './read-partitions.js';

/** botocore's data folder, and what is to be read of it. */
export interface BotocoreListing {
  readonly folder: string;
  /** None where there is no model. */
  readonly files: readonly ListedFile[];
}

/**
 * The newest model of each client, the rules beside it, and the partitions of all, wherever below
 * `folder` they stand: in botocore's data folder, its package or a whole copy of it. What is wrong
 * in the folder that is read goes to `problems`.
 */
export function listBotocore(folder: string, problems: Problem[]): BotocoreListing {
  const found: Problem[] = [];
  const all = listFiles(folder, isBotocoreFile, found);
  const data = dataFolder(folder, all);
  const isInside = (path: string): boolean => relative(data, path).split(sep)[0] !== '..';
  problems.push(...found.filter(({ place }) => isInside(place)));
  const named = (wanted: (name: string) => boolean) =>
    all.filter(({ path }) => wanted(basename(path)) && isInside(path));
  const models = newestOfEachClient(named(isBotocoreModel));
  const folders = new Set(models.map(({ path }) => dirname(path)));
  const rules = named(isBotocoreRuleSet).filter(({ path }) => folders.has(dirname(path)));
  const partitions = named(isPartitions).filter(
    ({ path }) => resolve(dirname(path)) === resolve(data),
  );
  const files = [...models, ...newestOfEachClient(rules), ...partitions];
  return {
    folder: data,
    files: models.length === 0 ? [] : files.toSorted(by(({ path }) => path)),
  };
}

/** Of several folders with clients, as tests of botocore have some, the one with most. */
function dataFolder(folder: string, files: readonly ListedFile[]): string {
  const models = files.filter(({ path }) => isBotocoreModel(basename(path)));
  const folders = groupBy(models, ({ path }) => dirname(dirname(dirname(relative(folder, path)))));
  const [largest] = [...folders].toSorted(
    ([a, of], [b, other]) => other.length - of.length || byCodeUnit(a, b),
  );
  return join(folder, largest?.[0] ?? '');
}

/** Whether a file of this name is one that is read of botocore's data folder. */
export function isBotocoreFile(name: string): boolean {
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
