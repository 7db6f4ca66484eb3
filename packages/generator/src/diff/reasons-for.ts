import { type CatalogDiff, type Level, LEVELS, type Reason } from './catalog-diff.js';

/** What changed, before anything is made of it. */
export type Changes = Omit<CatalogDiff, 'schemaVersion' | 'level' | 'reasons'>;

/**
 * Why the version must change, and how far, the weightiest first: a removed or renamed identifier
 * and a narrowed type are major, a new service is minor, and everything else is a patch.
 */
export function reasonsFor(changes: Changes): Reason[] {
  const { added, removed, renamed, retired, returned, narrowed, gainedRules } = changes;
  const { facts, endpoints, partitions, aliases } = changes;
  const kept = renamed.filter((rename) => rename.kept);
  const lines: readonly (readonly [Level, readonly unknown[], one: string, many: string])[] = [
    ['major', removed, 'identifier removed', 'identifiers removed'],
    ['major', narrowed, 'type narrowed', 'types narrowed'],
    ['minor', added, 'new identifier', 'new identifiers'],
    ['minor', gainedRules, 'service has rules now', 'services have rules now'],
    ['patch', kept, 'service renamed, the old name kept', 'services renamed, the old names kept'],
    ['patch', retired, 'service retired', 'services retired'],
    ['patch', returned, 'service back', 'services back'],
    ['patch', facts, 'other fact', 'other facts'],
    ['patch', endpoints, 'service with other endpoint rules', 'services with other endpoint rules'],
    ['patch', partitions, 'fact of a partition', 'facts of partitions'],
    ['patch', aliases, 'alias', 'aliases'],
  ];
  return lines.flatMap(([level, list, one, many]) =>
    list.length > 0 ? [{ level, text: `${list.length} ${list.length === 1 ? one : many}` }] : [],
  );
}

/** The highest level among the reasons, `none` where there are none. */
export function levelOf(reasons: readonly Reason[]): Level {
  return LEVELS.findLast((level) => reasons.some((reason) => reason.level === level)) ?? 'none';
}
