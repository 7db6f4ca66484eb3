export { isNamingError, NamingError, type NamingErrorCode } from './naming-error.js';
export {
  assertServiceIdPattern,
  type CheckServiceId,
  matchesServiceIdPattern,
  SERVICE_ID_PATTERN,
} from './service-id.js';
export type { ServiceAliasOf, ServiceFactsOf, ServiceNames } from './service-facts.js';
export {
  assertIdentifierPattern,
  matchesIdentifierPattern,
  toIdentifier,
  type ToIdentifier,
} from './identifier.js';
export {
  ENV_VAR_PREFIX,
  envVarToIdentifier,
  type EnvVarToIdentifier,
  identifierToEnvVar,
  type IdentifierToEnvVar,
  toEnvVar,
  type ToEnvVar,
} from './env-var.js';
export {
  JVM_PROPERTY_PREFIX,
  toGoModule,
  type ToGoModule,
  toJsPackage,
  type ToJsPackage,
  toJvmProperty,
} from './sdk-names.js';
export { closest, didYouMean, editDistance } from './closest.js';
export { squash } from './squash.js';
export {
  type EndpointSettingName,
  endpointSettings,
  settingDescriptions,
  type SettingFacts,
} from './settings.js';
export { otherSettings, type OtherSettingName } from './other-settings.js';
