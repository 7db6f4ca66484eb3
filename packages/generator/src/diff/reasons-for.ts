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
  const lines: readonly (readonly [Level, number, string])[] = [
    ['major', removed.length, '# identifiers removed'],
    ['major', narrowed.length, '# types narrowed'],
    ['minor', added.length, '# new identifiers'],
    ['minor', gainedRules.length, '# services with endpoint rules for the first time'],
    ['patch', renamed.filter(({ kept }) => kept).length, '# services renamed, the old name kept'],
    ['patch', retired.length, '# services retired'],
    ['patch', returned.length, '# services back'],
    ['patch', facts.length, '# other facts'],
    ['patch', endpoints.length, '# services with other endpoint rules'],
    ['patch', partitions.length, '# facts of partitions'],
    ['patch', aliases.length, '# aliases'],
  ];
  return lines.flatMap(([level, count, text]) =>
    count > 0 ? [{ level, text: text.replace('#', String(count)) }] : [],
  );
}

/** The highest level among the reasons, `none` where there are none. */
export function levelOf(reasons: readonly Reason[]): Level {
  return LEVELS.findLast((level) => reasons.some((reason) => reason.level === level)) ?? 'none';
}
