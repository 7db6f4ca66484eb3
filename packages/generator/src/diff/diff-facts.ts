import type { Service } from '../catalog/catalog.js';
import type { PartitionFacts } from '../ingest/statement.js';
import type { Change, Fact, PartitionChange } from './catalog-diff.js';
import { type Pair, pairUp } from './pair-up.js';

/** The changed facts of the services, apart from those with a list of their own in the diff. */
export function diffFacts(pairs: readonly Pair<Service>[]): Change[] {
  return pairs.flatMap(({ was, is }) =>
    diffRecords(factsOf(was), factsOf(is))
      .filter(({ fact }) => fact !== 'retired' || (was.retired !== null && is.retired !== null))
      .map((change) => ({ identifier: is.identifier, ...change })),
  );
}

/** What changed in the partitions; for a new or removed one, everything. */
export function diffPartitions(
  before: readonly PartitionFacts[],
  after: readonly PartitionFacts[],
): PartitionChange[] {
  const { pairs, added, removed } = pairUp(before, after, ({ name }) => name);
  return [
    ...pairs.map(({ was, is }) => [is.name, was, is] as const),
    ...added.map((is) => [is.name, {}, is] as const),
    ...removed.map((was) => [was.name, was, {}] as const),
  ].flatMap(([partition, was, is]) =>
    diffRecords({ ...was }, { ...is })
      .filter(({ fact }) => fact !== 'name')
      .map((change) => ({ partition, ...change })),
  );
}

function factsOf({ introduced, retired, documented, names }: Service): Record<string, Fact> {
  return { introduced, retired, documented, ...names };
}

function diffRecords(was: Readonly<Record<string, Fact>>, is: Readonly<Record<string, Fact>>) {
  return Object.keys({ ...was, ...is }).flatMap((fact) => {
    const [before, after] = [was[fact] ?? null, is[fact] ?? null];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ fact, before, after }];
  });
}
