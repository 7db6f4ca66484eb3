/** Hand corrections, each with its reason. This file and the next three describe no service. */
export const OVERRIDES_FILE = 'overrides.json';
/** What was read, with its origin, version, date and sha256. */
export const SOURCES_FILE = 'sources.json';
/** The partitions and regions that endpoint rules ask for. */
export const PARTITIONS_FILE = 'partitions.json';
/** The first released version that had each identifier. */
export const RELEASES_FILE = 'releases.json';

/** Files that ingest neither writes nor removes. */
const KEPT: ReadonlySet<string> = new Set([OVERRIDES_FILE, RELEASES_FILE]);

/** Where the services' endpoint rules are, below `models/`. */
export const RULES_FOLDER = 'rules';

/** Whether ingest writes this file below `models/`; the others there are kept as they are. */
export function isModelFile(path: string): boolean {
  const [folder = '', name, ...deeper] = path.split('/');
  if (name === undefined) return folder.endsWith('.json') && !KEPT.has(folder);
  return folder === RULES_FOLDER && name.endsWith('.json') && deeper.length === 0;
}

/** Whether the file of this name directly in `models/` describes a service. */
export function isService(name: string): boolean {
  return isModelFile(name) && name !== SOURCES_FILE && name !== PARTITIONS_FILE;
}
