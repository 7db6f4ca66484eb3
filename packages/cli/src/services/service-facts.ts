import type { CatalogData, ServiceFacts } from '@ep/identifiers';
import data from '@ep/identifiers/data.json' with { type: 'json' };

const catalog = data as CatalogData;

/** All services, retired ones too, sorted by identifier. */
export const { services } = catalog;

/** The aliases of a service: `ddb`. */
export function aliasesOf({ identifier }: ServiceFacts): string[] {
  return catalog.aliases
    .filter((alias) => alias.services.includes(identifier))
    .map(({ name }) => name);
}
