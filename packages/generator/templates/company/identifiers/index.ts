// Each service's constant.
export * from './generated/constants.js';
export { type Identifier, identifiers } from './generated/identifiers.js';
export {
  identifierOf,
  type IdentifierOf,
  isIdentifier,
  isServiceId,
  type ServiceId,
  serviceIdOf,
  type ServiceIdOf,
} from './lookups.js';
export { UnknownNameError } from './unknown-name-error.js';
