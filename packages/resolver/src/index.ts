export { type Difference, type DifferenceId, differences } from './differences/differences.js';
export { explainEndpoint } from './explain-endpoint.js';
export type { DialectAnswer, Explanation, RungVerdict, Verdict } from './answer/explanation.js';
export type { Rung } from './dialects/finding.js';
export { formatExplanation } from './format-explanation.js';
export type {
  AccountIdEndpointMode,
  Env,
  ExplicitCredentials,
  ResolverInput,
  ResolverOptions,
  RuleParameters,
} from './question/input.js';
export { resolveEndpoint } from './resolve-endpoint.js';
export type { ResolvedEndpoint, Shadowed } from './answer/resolved-endpoint.js';
export {
  isResolverError,
  ResolverError,
  type ResolverErrorCode,
  type Tool,
  type ToolFailure,
} from './errors/resolver-error.js';
export { rungNames } from './rung-names.js';
export type { Service } from './question/service.js';
export type { Settings } from './settings.js';
export { formatSource, type Setting, type Source } from './settings/source.js';
export { findCredentials, maskCredentials } from './url/mask-credentials.js';
export type { Warning } from './differences/warnings.js';
