import type { ServiceAliasOf, ServiceFactsOf } from '@ep/naming';

import type { Identifier } from './generated/identifiers.js';
import type { ServiceId } from './generated/service-ids.js';

/**
 * What `@ep/identifiers/data.json` holds; `data.schema.json` says the same to other languages.
 *
 * @example
 * ```ts
 * import type { CatalogData } from '@ep/identifiers';
 * import data from '@ep/identifiers/data.json' with { type: 'json' };
 *
 * const { services } = data as CatalogData;
 * services.filter(({ retired }) => retired === null).map(({ envVar }) => envVar);
 * ```
 */
export interface CatalogData {
  /** Counts up when a reader of the version before could break. */
  readonly schemaVersion: 1;
  /** All services, retired ones too, sorted by identifier in code units. */
  readonly services: readonly ServiceFacts[];
  /** Names that people use and no model holds, and shared names, sorted by name. */
  readonly aliases: readonly ServiceAlias[];
}

/** What is known of a service. Days are written `2015-05-21`. */
export interface ServiceFacts extends ServiceFactsOf<ServiceId, Identifier> {}

/** A name that people use, or that services share, and what it can mean. */
export interface ServiceAlias extends ServiceAliasOf<Identifier> {}

export type { ServiceNames } from '@ep/naming';
