// Each service's constant (`CLOUDWATCH_LOGS`).
// The one `export *` of this package: nobody keeps a list of 465 constants by hand.
export * from './generated/constants.js';
export type { CatalogData, ServiceAlias, ServiceFacts } from './catalog-data.js';
export type { ServiceNames } from '@ep/naming';
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
