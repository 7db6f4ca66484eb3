import { type Attempt, askAll } from './answer/resolve-all.js';
import { type Asked, toAsked } from './question/request.js';
import type { DialectAnswer, Explanation, RungVerdict, Verdict } from './answer/explanation.js';
import { isFault } from './errors/fault.js';
import { type Finding, isDecisive } from './dialects/finding.js';
import { findReason } from './answer/find-reason.js';
import type { ResolverInput } from './question/input.js';
import type { ResolverError } from './errors/resolver-error.js';
import type { Service } from './question/service.js';
import type { Tables } from './tables.js';
import { maskCredentials } from './url/mask-credentials.js';

/** `explainEndpoint`, with the tables that there are. */
export function explainWith(service: Service, given: ResolverInput, tables: Tables): Explanation {
  const asked = takeQuestion(service, given, tables);
  const { identifier, dialect, input } = asked;
  const attempts = askAll(asked, tables);
  const own = attempts.find((attempt) => attempt.dialect === dialect);
  if (own === undefined) throw new TypeError(`${dialect} was not asked`);
  return {
    service: identifier,
    dialect,
    endpoint: own.endpoint?.toJSON() ?? null,
    error: own.error,
    rungs: toVerdicts(own.resolution?.toFindings() ?? [], own.error),
    answers: attempts.map((other) => toAnswer(other, own, input)),
  };
}

function takeQuestion(service: Service, given: ResolverInput, tables: Tables): Asked {
  try {
    return toAsked(service, given);
  } catch (error) {
    throw isFault(error) ? tables.words.toError(error, undefined, tables) : error;
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

/** A rung that had its say fails all the same where what it chose cannot be made an endpoint. */
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

function toAnswer(other: Attempt, own: Attempt, input: ResolverInput): DialectAnswer {
  const { dialect, endpoint, error } = other;
  const url = endpoint === null ? null : maskCredentials(endpoint.url);
  const { rung = null, source = null } = endpoint ?? {};
  const { text: reason = null, difference = null } = findReason(other, own, input) ?? {};
  return { dialect, url, rung, source, error, reason, difference };
}
