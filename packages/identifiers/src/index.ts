// Each service's constant (`CLOUDWATCH_LOGS`), the tuple `identifiers` and the union `Identifier`.
// The one `export *` of this package: nobody keeps a list of 465 constants by hand.
export * from './generated/identifiers.js';
export {
  identifierOf,
  type IdentifierOf,
  isIdentifier,
  isServiceId,
  type ServiceId,
  serviceIdOf,
  type ServiceIdOf,
} from './lookups.js';
