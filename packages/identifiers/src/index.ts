// Each service's constant (`CLOUDWATCH_LOGS`).
// The one `export *` of this package: a list of all services by hand would go stale.
export * from './generated/constants.js';
export type { CatalogData, ServiceAlias, ServiceFacts, ServiceNames } from './catalog-data.js';
export { type Identifier, identifiers } from './generated/identifiers.js';
export {
  identifierOf,
  type IdentifierOf,
  isIdentifier,
  isServiceId,
  serviceIdOf,
  type ServiceIdOf,
} from './lookups.js';
export type { ServiceId } from './generated/service-ids.js';
