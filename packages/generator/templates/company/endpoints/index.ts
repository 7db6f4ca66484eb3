export {
  endpointFor,
  type EndpointParams,
  hasEndpointRules,
  type IdentifierWithRules,
} from './endpoint-for.js';
export type { ParamsByIdentifier } from './generated/params.js';
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
