import type { ServiceAliasOf, ServiceFactsOf } from '@ep/naming';

import type { PartitionFacts, SourceRecord } from '../ingest/statement.js';
import type { RuleSet } from '../rules/rule-set.js';

/** The generator's list of services: plain, readonly, sorted by identifier, with every name computed. */
export interface Catalog {
  readonly services: readonly Service[];
  /** Names that people use and no model holds. */
  readonly aliases: readonly ServiceAliasOf[];
  /** In order: a region belongs to the first whose pattern it matches. */
  readonly partitions: readonly PartitionFacts[];
  /** What the services come from, for the docs. */
  readonly sources: readonly CatalogSource[];
}

/** What is published of a service, and what else its packages are made of. */
export interface Service extends ServiceFactsOf {
  /** `CLOUDWATCH_LOGS` */
  readonly constant: string;
  /** How the service finds its own endpoint; null where no source has rules for it. */
  readonly rules: RuleSet | null;
}

/** One source, as the docs name it. */
export type CatalogSource = Pick<SourceRecord, 'kind' | 'origin' | 'version' | 'date'>;
