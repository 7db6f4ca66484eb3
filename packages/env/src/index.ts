// Each service's constant, `AWS_ENDPOINT_URL_SFN`, and the union `EnvVar`.
// The one `export *` of this package: nobody keeps a list of 465 constants by hand.
export * from './generated/env-vars.js';
export {
  endpointUrlOf,
  type EnvVarByIdentifier,
  envVarOf,
  type EnvVarOf,
  type IdentifierByEnvVar,
  identifierOfEnvVar,
  type IdentifierOfEnvVar,
  isEnvVar,
} from './lookups.js';
export {
  AWS_ACCOUNT_ID,
  AWS_ACCOUNT_ID_ENDPOINT_MODE,
  AWS_ENDPOINT_URL,
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS,
  AWS_USE_DUALSTACK_ENDPOINT,
  AWS_USE_FIPS_ENDPOINT,
  type SettingInfo,
  type SettingName,
  settings,
  type SettingValue,
} from './settings.js';
export { type EnvVarSuggestion, suggestEnvVar } from './suggest-env-var.js';
