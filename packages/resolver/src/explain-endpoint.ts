import type { DialectAnswer, Explanation, RungVerdict, Verdict } from './answer/explanation.js';
import { findReason } from './answer/find-reason.js';
import { type Attempt, resolveAll } from './answer/resolve-all.js';
import { toResolverError } from './answer/to-resolver-error.js';
import { type Finding, isDecisive } from './dialects/finding.js';
import { isFault } from './errors/fault.js';
import type { ResolverError } from './errors/resolver-error.js';
import type { ResolverInput } from './question/input.js';
import { type Request, type Service, toRequest } from './question/request.js';
import { maskCredentials } from './url/mask-credentials.js';

/**
 * Explains which endpoint applies: what each rung of the precedence finds, and where the other dialects
 * answer something else. An invalid value is part of the answer, and not thrown.
 *
 * Pass the files as `toSharedFile` of `@ep/config` returns them, so that each dialect can parse them in its
 * own way. A file that was parsed for one dialect fits only dialects of the same grammar.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE` for an unknown service, `EP_RESOLVER_DIALECT` for an unknown
 *   dialect, `EP_RESOLVER_OPTION` for an option of the wrong type
 * @example
 * ```ts
 * const explanation = explainEndpoint('s3', { env: process.env, config: toSharedFile(text, { file }) });
 * console.log(formatExplanation(explanation));
 * ```
 */
export function explainEndpoint(service: Service, input: ResolverInput = {}): Explanation {
  const request = checkRequest(service, input);
  const { identifier, dialect } = request;
  const attempts = resolveAll(request);
  const own = attempts.find((attempt) => attempt.dialect === dialect);
  if (own === undefined) throw new TypeError(`no answer of ${dialect}`);
  return {
    service: identifier,
    dialect,
    endpoint: own.endpoint?.toJSON() ?? null,
    error: own.error,
    rungs: toVerdicts(own.resolution?.toFindings() ?? [], own.error),
    answers: attempts.map((other) => toDialectAnswer(other, own, request.input)),
  };
}

function checkRequest(service: Service, input: ResolverInput): Request {
  try {
    return toRequest(service, input);
  } catch (error) {
    throw isFault(error) ? toResolverError(error, undefined) : error;
  }
}

function toVerdicts(findings: readonly Finding[], error: ResolverError | null): RungVerdict[] {
  const decisive = findings.find(isDecisive);
  return findings.map((finding) => {
    const verdict = toVerdict(finding, decisive, error);
    const isLost = verdict === 'lost' || verdict === 'not looked at';
    return {
      rung: finding.rung,
      verdict,
      source: finding.source,
      url: finding.url === null ? null : maskCredentials(finding.url),
      lostTo: isLost ? (decisive?.rung ?? null) : null,
      problem: verdict === 'failed' ? (error?.message ?? null) : null,
    };
  });
}

/** The rung that decides fails, too, where its choice cannot be made an endpoint. */
function toVerdict(
  finding: Finding,
  decisive: Finding | undefined,
  error: ResolverError | null,
): Verdict {
  const { state } = finding;
  if (state !== 'set' && state !== 'failed') return state;
  if (finding !== decisive) return state === 'set' ? 'lost' : 'not looked at';
  return error === null ? 'applies' : 'failed';
}

function toDialectAnswer(other: Attempt, own: Attempt, input: ResolverInput): DialectAnswer {
  const { dialect, endpoint, error } = other;
  const url = endpoint === null ? null : maskCredentials(endpoint.url);
  const { rung = null, source = null } = endpoint ?? {};
  const { text: reason = null, difference = null } = findReason(other, own, input) ?? {};
  return { dialect, url, rung, source, error, reason, difference };
}
