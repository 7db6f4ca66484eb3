export { type Difference, type DifferenceId, differences } from './differences.js';
export { explainEndpoint } from './explain-endpoint.js';
export type { DialectAnswer, Explanation, RungVerdict, Verdict } from './explanation.js';
export type { Rung } from './finding.js';
export { formatExplanation } from './format-explanation.js';
export type {
  AccountIdEndpointMode,
  Env,
  ExplicitCredentials,
  ResolverInput,
  ResolverOptions,
  RuleParameters,
} from './input.js';
export { resolveEndpoint } from './resolve-endpoint.js';
export type { ResolvedEndpoint, Shadowed } from './resolved-endpoint.js';
export {
  isResolverError,
  ResolverError,
  type ResolverErrorCode,
  type Tool,
  type ToolFailure,
} from './resolver-error.js';
export { rungNames } from './rung-names.js';
export type { Service } from './service.js';
export type { Settings } from './settings.js';
export { formatSource, type Setting, type Source } from './source.js';
export { findCredentials, maskCredentials } from './url/mask-credentials.js';
export type { Warning } from './warnings.js';
