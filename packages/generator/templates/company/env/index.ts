// Each service's constant, and the union `EnvVar`.
export * from './generated/env-vars.js';
export {
  endpointUrlOf,
  envVarOf,
  type EnvVarOf,
  identifierOfEnvVar,
  type IdentifierOfEnvVar,
  isEnvVar,
} from './lookups.js';
