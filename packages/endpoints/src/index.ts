export type { CommonParams } from './common-params.js';
export {
  endpointFor,
  type EndpointParams,
  hasEndpointRules,
  type IdentifierWithRules,
} from './endpoint-for.js';
export { explainRefusal, type Refusal } from './explain-refusal.js';
export { type EndpointFeature, keepsUrl, servicesWith, supportsAccountId } from './features.js';
export type { ParamsByIdentifier } from './generated/params.js';
export { partitions } from './generated/partitions.js';
export { type ParameterKind, parametersOf } from './parameters.js';
export { regionsOf } from './regions.js';
export type {
  AuthScheme,
  Endpoint,
  EndpointProperties,
  EndpointProperty,
} from './runtime/endpoint.js';
export {
  EndpointError,
  type EndpointErrorCode,
  isEndpointError,
} from './runtime/endpoint-error.js';
export type { Partition } from './runtime/partition.js';
export { partitionOf } from './runtime/partition-of.js';
