import { matchesServiceIdPattern, toIdentifier } from '@ep/naming';

import { by, byCodeUnit, groupBy } from '../collections.js';
import type { SourceReading } from '../ingest/read-sources.js';
import {
  MODEL_KINDS,
  type ModelKind,
  type PartitionFacts,
  type RulesStatement,
} from '../ingest/statement.js';
import type { ModelRules } from '../models/model.js';

/**
 * The rules of every service after this run. The first kind of source that has some speaks; what a
 * source once said stays until a source of its kind, or one that speaks before it, says more: so a
 * retired service keeps its last known rules.
 */
export function mergeRules(
  readings: readonly SourceReading[],
  previous: readonly ModelRules[],
): ModelRules[] {
  const said = readings
    .flatMap(({ rules }) => rules)
    .filter(({ serviceId }) => matchesServiceIdPattern(serviceId));
  const models = new Map(previous.map((model) => [model.identifier, model]));
  for (const [identifier, statements] of groupBy(said, ({ serviceId }) =>
    toIdentifier(serviceId),
  )) {
    const first = statements.toSorted(byRank)[0];
    const before = models.get(identifier);
    if (first && (!before || rank(first.kind) <= rank(before.from))) {
      models.set(identifier, { identifier, from: first.kind, ...first.rules });
    }
  }
  return [...models.values()].toSorted(by(({ identifier }) => identifier));
}

/** The partitions after this run: the first source that knows any speaks for all. */
export function mergePartitions(
  readings: readonly SourceReading[],
  previous: readonly PartitionFacts[],
): readonly PartitionFacts[] {
  return readings.find(({ partitions }) => partitions.length > 0)?.partitions ?? previous;
}

/**
 * The kinds in the order in which they speak; of one kind the newest API version first; of one
 * version, as two clients of one service have, the first place.
 */
function byRank(a: RulesStatement, b: RulesStatement): number {
  return (
    rank(a.kind) - rank(b.kind) ||
    byCodeUnit(b.apiVersion, a.apiVersion) ||
    byCodeUnit(a.place, b.place)
  );
}

function rank(kind: ModelKind): number {
  return MODEL_KINDS.indexOf(kind);
}
