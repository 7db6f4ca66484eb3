import { matchesServiceIdPattern, toIdentifier } from '@ep/naming';

import { by, groupBy } from '../collections.js';
import type { SourceReading } from '../ingest/read-sources.js';
import { MODEL_KINDS, type PartitionFacts, type RulesStatement } from '../ingest/statement.js';
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
  const now = [...groupBy(said, ({ serviceId }) => toIdentifier(serviceId))].map(
    ([identifier, statements]) => toModel(identifier, statements),
  );
  const before = new Map(previous.map((model) => [model.identifier, model]));
  for (const model of now) {
    const old = before.get(model.identifier);
    if (!old || rank(model) <= rank(old)) before.set(model.identifier, model);
  }
  return [...before.values()].toSorted(by(({ identifier }) => identifier));
}

/** The partitions after this run: the first source that knows any speaks for all. */
export function mergePartitions(
  readings: readonly SourceReading[],
  previous: readonly PartitionFacts[],
): readonly PartitionFacts[] {
  return readings.find(({ partitions }) => partitions.length > 0)?.partitions ?? previous;
}

function toModel(identifier: string, statements: readonly RulesStatement[]): ModelRules {
  const [first] = statements.toSorted(by(({ place }) => place)).toSorted((a, b) => rank2(a, b));
  if (!first) throw new Error(`no rules of ${identifier}`);
  return { identifier, from: first.kind, ...first.rules };
}

/** The kinds in the order in which they speak, and of one kind the newest API version first. */
function rank2(a: RulesStatement, b: RulesStatement): number {
  const kinds = MODEL_KINDS.indexOf(a.kind) - MODEL_KINDS.indexOf(b.kind);
  return kinds || (a.apiVersion < b.apiVersion ? 1 : a.apiVersion > b.apiVersion ? -1 : 0);
}

function rank({ from }: ModelRules): number {
  return MODEL_KINDS.indexOf(from);
}
