export type { DialectAnswer, Explanation, RungVerdict, Verdict } from './answer/explanation.js';
export type { ResolvedEndpoint, Shadowed } from './answer/resolved-endpoint.js';
export { type Rung, rungNames } from './dialects/finding.js';
export { type Difference, type DifferenceId, differences } from './differences/differences.js';
export type { Warning } from './differences/warnings.js';
export type { ResolverErrorCode, Tool, ToolFailure } from './errors/codes.js';
export { isResolverError, ResolverError } from './errors/resolver-error.js';
export { explainEndpoint } from './explain-endpoint.js';
export { formatExplanation } from './format-explanation.js';
export type {
  AccountIdEndpointMode,
  Env,
  ExplicitCredentials,
  ResolverInput,
  ResolverOptions,
  RuleParameters,
} from './question/input.js';
export type { Service } from './question/request.js';
export { resolveEndpoint } from './resolve-endpoint.js';
export { formatSource, type Setting, type Settings, type Source } from './settings/source.js';
export { findCredentials, maskCredentials } from './url/mask-credentials.js';
