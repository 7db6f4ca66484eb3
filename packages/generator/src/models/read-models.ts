import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { byCodeUnit } from '../collections.js';
import type { PartitionFacts, SourceRecord } from '../ingest/statement.js';
import type { Problem } from '../problem.js';
import {
  isModelFile,
  isService,
  OVERRIDES_FILE,
  PARTITIONS_FILE,
  RELEASES_FILE,
  RULES_FOLDER,
  SOURCES_FILE,
} from './file-names.js';
import type { Model, ModelRules, Overrides, Release } from './model.js';
import { unreadable } from './read-json.js';
import { startReader } from './start-reader.js';

/** Everything under `models/`. */
export interface ModelsFolder {
  /** Sorted by identifier. */
  readonly models: readonly Model[];
  /** Sorted by identifier; not every service has some. */
  readonly rules: readonly ModelRules[];
  readonly partitions: readonly PartitionFacts[];
  readonly sources: readonly SourceRecord[];
  readonly overrides: Overrides;
  /** In the order of the versions; empty before the first. */
  readonly releases: readonly Release[];
}

/**
 * Reads `models/` and holds every file against its schema. What is wrong goes to `problems`; a file
 * with a problem is left out.
 */
export function readModels(folder: string, problems: Problem[]): ModelsFolder {
  if (!existsSync(folder)) {
    problems.push(missing(folder));
    return NO_MODELS;
  }
  const read = startReader(folder, problems);
  const readNamed = <T extends Named>(names: readonly string[], schema: string): T[] =>
    names.flatMap((name) => {
      const model = read<T | undefined>(name, schema, undefined);
      if (model && `${model.identifier}.json` !== basename(name)) {
        problems.push(misnamed(folder, name, model));
      }
      return model ?? [];
    });
  const models = readNamed<Model>(list(folder, problems).filter(isService), 'model');
  const rules = readNamed<ModelRules>(listRules(folder, problems), 'rules');
  const overrides = read<Overrides>(OVERRIDES_FILE, 'overrides', { corrections: [], aliases: [] });
  const isThere = (file: string): boolean => existsSync(join(folder, file));
  // Before the first ingest there is nothing to say what models/ came from.
  const hasSources = models.length > 0 || isThere(SOURCES_FILE);
  const none: Lists = { sources: [], partitions: [], releases: [] };
  const { sources } = hasSources ? read(SOURCES_FILE, 'sources', none) : none;
  const { partitions } = isThere(PARTITIONS_FILE)
    ? read(PARTITIONS_FILE, 'partitions', none)
    : none;
  const { releases } = isThere(RELEASES_FILE) ? read(RELEASES_FILE, 'releases', none) : none;
  return { models, rules, partitions, sources, overrides, releases };
}

const NO_MODELS: ModelsFolder = {
  models: [],
  rules: [],
  partitions: [],
  sources: [],
  overrides: { corrections: [], aliases: [] },
  releases: [],
};

type Lists = Pick<ModelsFolder, 'sources' | 'partitions' | 'releases'>;
type Named = Pick<Model, 'identifier'>;

/** A repository that never read rules has no folder of them. */
function listRules(folder: string, problems: Problem[]): string[] {
  const path = join(folder, RULES_FOLDER);
  const names = existsSync(path) ? list(path, problems) : [];
  return names.map((name) => `${RULES_FOLDER}/${name}`).filter(isModelFile);
}

function list(folder: string, problems: Problem[]): string[] {
  try {
    return readdirSync(folder).toSorted(byCodeUnit);
  } catch (error) {
    problems.push(unreadable(folder, error as Error));
    return [];
  }
}

function missing(place: string): Problem {
  return {
    code: 'EP_MODELS_UNREADABLE',
    place,
    message: 'does not exist',
    fix: 'name the repository that has it with --root, or restore it from version control',
  };
}

function misnamed(folder: string, name: string, { identifier }: Named): Problem {
  return {
    code: 'EP_MODELS_NAME',
    place: join(folder, name),
    message: `describes ${identifier}, so it must be called ${identifier}.json`,
    fix: 'rename the file, or correct its identifier',
  };
}
