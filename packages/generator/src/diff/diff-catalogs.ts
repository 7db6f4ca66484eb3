import { type ServiceAliasOf, squash } from '@ep/naming';

import type { Catalog, Service } from '../catalog/catalog.js';
import { by } from '../collections.js';
import type { AliasChange, CatalogDiff, NamedService, Rename } from './catalog-diff.js';
import { diffEndpoints } from './diff-endpoints.js';
import { diffFacts, diffPartitions } from './diff-facts.js';
import { findNarrowings } from './find-narrowings.js';
import { levelOf, reasonsFor } from './reasons-for.js';
import { type Pair, pairUp } from './pair-up.js';

/**
 * What changed from the catalog `before` to the catalog `after`, and the level of version that it
 * asks for.
 *
 * @example
 * ```ts
 * diffCatalogs(catalog, catalog).level; // 'none'
 * ```
 */
export function diffCatalogs(before: Catalog, after: Catalog): CatalogDiff {
  const { pairs, added, removed } = pairUp(before.services, after.services, identifierOf);
  const renamed = findRenames(before.services, after.services);
  const changes = {
    added: added.map(toNamed),
    removed: removed.map(toNamed),
    renamed,
    retired: pairs.filter(isNewlyRetired).map(({ is }) => toNamed(is)),
    returned: pairs
      .filter(({ was, is }) => was.retired && !is.retired)
      .map(({ is }) => toNamed(is)),
    narrowed: findNarrowings(pairs),
    gainedRules: pairs.filter(({ was, is }) => !was.rules && is.rules).map(({ is }) => toNamed(is)),
    facts: diffFacts(pairs),
    endpoints: diffEndpoints(pairs, before.partitions, after.partitions),
    partitions: diffPartitions(before.partitions, after.partitions),
    aliases: diffAliases(before.aliases, after.aliases),
  };
  const reasons = reasonsFor(changes);
  return { schemaVersion: 1, level: levelOf(reasons), reasons, ...changes };
}

function identifierOf({ identifier }: Service): string {
  return identifier;
}

function toNamed({ serviceId, identifier, envVar, names, retired }: Service): NamedService {
  return { serviceId, identifier, envVar, title: names.titles[0] ?? null, retired };
}

/** Gone under a name that has no successor. */
function isNewlyRetired({ was, is }: Pair<Service>): boolean {
  return is.retired !== null && was.retired === null && is.renamedTo === null;
}

/** Marked as renamed for the first time, or gone where another service squashes alike. */
function findRenames(before: readonly Service[], after: readonly Service[]): Rename[] {
  const old = new Map(before.map((service) => [service.identifier, service]));
  const now = new Map(after.map((service) => [service.identifier, service]));
  const kept = after.filter(
    ({ identifier, renamedTo }) => renamedTo !== null && !old.get(identifier)?.renamedTo,
  );
  const marked = kept.flatMap((from) => {
    const to = now.get(from.renamedTo ?? '');
    return to ? [{ from: toNamed(from), to: toNamed(to), kept: true }] : [];
  });
  const lost = before.filter(({ identifier }) => !now.has(identifier));
  const dropped = lost.flatMap((from) => {
    const to = after.find(({ serviceId }) => squash(serviceId) === squash(from.serviceId));
    return to ? [{ from: toNamed(from), to: toNamed(to), kept: false }] : [];
  });
  return [...marked, ...dropped].toSorted(by(({ from }) => from.identifier));
}

function diffAliases(
  before: readonly ServiceAliasOf[],
  after: readonly ServiceAliasOf[],
): AliasChange[] {
  const { pairs, added, removed } = pairUp(before, after, ({ name }) => name);
  const changed = pairs.filter(({ was, is }) => was.services.join() !== is.services.join());
  const changes = [
    ...added.map(({ name, services }) => ({ name, before: null, after: services })),
    ...removed.map(({ name, services }) => ({ name, before: services, after: null })),
    ...changed.map(({ was, is }) => ({ name: is.name, before: was.services, after: is.services })),
  ];
  return changes.toSorted(by(({ name }) => name));
}
