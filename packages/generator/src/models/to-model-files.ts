import { formatJson, type Json } from '../json/format-json.js';
import type { OutputFile } from '../write/output-file.js';
import { PARTITIONS_FILE, RULES_FOLDER, SOURCES_FILE } from './file-names.js';
import type { ModelsFolder } from './read-models.js';

/** What ingest knows of the folder; the rest is kept as it is. */
export type ReadModels = Omit<ModelsFolder, 'overrides' | 'releases'>;

/**
 * The files of `models/` that ingest writes: one a service, one for its endpoint rules, and for all
 * of them the partitions and what they came from.
 */
export function toModelFiles({ models, rules, partitions, sources }: ReadModels): OutputFile[] {
  return [
    ...models.map((model) => toFile(`${model.identifier}.json`, model)),
    ...rules.map((model) => toFile(`${RULES_FOLDER}/${model.identifier}.json`, model)),
    ...(partitions.length > 0 ? [toFile(PARTITIONS_FILE, { partitions })] : []),
    toFile(SOURCES_FILE, { sources }),
  ];
}

function toFile(path: string, content: object): OutputFile {
  return { path, text: formatJson(content as Json) };
}
