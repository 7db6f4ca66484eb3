// Each service's key (`CLOUDWATCH_LOGS`): its constant in `@ep/identifiers`, for keys are identifiers.
// The one `export *` of this package: nobody keeps a list of 465 constants by hand.
export * from '@ep/identifiers/constants';
export {
  type Identifier as ServiceKey,
  identifiers as serviceKeys,
  isIdentifier as isServiceKey,
} from '@ep/identifiers';
export {
  ACCOUNT_ID_ENDPOINT_MODE,
  AWS_ACCOUNT_ID_KEY,
  ENDPOINT_URL,
  IGNORE_CONFIGURE_ENDPOINT_URLS,
  IGNORE_CONFIGURED_ENDPOINT_URLS,
  isProfileKey,
  type MisspeltProfileKey,
  type ProfileKey,
  type ProfileKeyInfo,
  profileKeys,
  SERVICES,
  USE_DUALSTACK_ENDPOINT,
  USE_FIPS_ENDPOINT,
} from './profile-keys.js';
export {
  type ConfigProblem,
  type ConfigProblemCode,
  formatProblem,
  isOfLine,
  MOST_PROBLEMS,
} from './config-problem.js';
export {
  ConfigUsageError,
  type ConfigUsageErrorCode,
  isConfigUsageError,
} from './config-usage-error.js';
export { mayShow, showableValue } from './may-show.js';
export { type Dialect, dialects, isDialect } from './dialect.js';
export { type ParseOptions, parseSharedConfig } from './parse/parse-shared-config.js';
export {
  type ConfigEntry,
  type ConfigFileKind,
  type ConfigSection,
  findEntry,
  findNestedEntry,
  type SharedConfig,
} from './shared-config.js';
export { type SharedFile, toSharedFile } from './shared-file.js';
export type {
  ConfigEdit,
  OtherProfileKeyEdit,
  ProfileKeyEdit,
  ProfileKeyRemoval,
  ServicesSectionRemoval,
  ServiceUrlEdit,
  ServiceUrlRemoval,
} from './edit/config-edit.js';
export {
  ConfigEditError,
  type ConfigEditErrorCode,
  isConfigEditError,
} from './edit/config-edit-error.js';
export { editSharedConfig, type EditOptions } from './edit/edit-shared-config.js';
