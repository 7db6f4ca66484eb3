import { type Dialect, dialects } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import type { Answer } from './answer.js';
import { type Finding, isDecisive, type Rung, type RungState } from './finding.js';
import type { ResolverInput } from './input.js';
import type { Resolution } from './resolution.js';
import { decide } from './decide.js';
import { resolveIn } from './resolve-endpoint.js';
import type { ResolvedEndpoint } from './resolved-endpoint.js';
import { isResolverError, type ResolverError } from './resolver-error.js';
import { type Service, toServiceIdentifier } from './service.js';
import type { Source } from './source.js';
import { maskCredentials } from './url/mask-credentials.js';

/**
 * What became of a rung: `applies`, it is the answer; `lost`, it has an endpoint, but a higher rung
 * had one first; `not looked at`, its bad value did no harm, because a higher rung decided. The
 * others are what it found: see {@link RungState}.
 */
export type Verdict = Exclude<RungState, 'set'> | 'applies' | 'lost' | 'not looked at';

/** One rung and what became of it. */
export interface RungVerdict {
  readonly rung: Rung;
  readonly verdict: Verdict;
  readonly source: Source | null;
  /** A configured URL, its credentials masked. */
  readonly url: string | null;
  /** The rung to which it lost, or because of which nobody looked at it. */
  readonly lostTo: Rung | null;
  /** The message of its error. */
  readonly problem: string | null;
}

/** What one dialect answers. */
export interface DialectAnswer {
  readonly dialect: Dialect;
  /** Null where it is an error. */
  readonly url: string | null;
  readonly rung: Rung | null;
  readonly source: Source | null;
  /** Null where there is an answer. */
  readonly error: ResolverError | null;
  /** Why it is not the answer of the dialect that was asked for; null where the two are alike. */
  readonly reason: string | null;
}

/** Every rung with its verdict, and what all four dialects answer. */
export interface Explanation {
  readonly service: Identifier;
  readonly dialect: Dialect;
  /** The answer, its credentials unmasked in `url` alone; null where it is an error. */
  readonly endpoint: ResolvedEndpoint | null;
  readonly error: ResolverError | null;
  /** In the order in which the dialect looks; empty where it fails before it looks anywhere. */
  readonly rungs: readonly RungVerdict[];
  readonly answers: readonly DialectAnswer[];
}

/**
 * Explains which endpoint applies: what each rung of the precedence had to say, and where the other
 * dialects answer something else. It does not throw for bad values; they are part of the answer.
 *
 * The files are best given as `toSharedFile` of `@ep/config` makes them, to be read by each dialect
 * in its own way; a file that was parsed for one is not read by those of another grammar.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE` where there is no such service
 * @example
 * ```ts
 * const explanation = explainEndpoint('s3', { env: process.env, config: toSharedFile(text, { file }) });
 * console.log(formatExplanation(explanation));
 * ```
 */
export function explainEndpoint(service: Service, input: ResolverInput): Explanation {
  const identifier = toServiceIdentifier(service);
  const dialect = input.dialect ?? 'documented';
  const own = attempt(identifier, dialect, input);
  const { error, resolution } = own;
  return {
    service: identifier,
    dialect,
    endpoint: own.endpoint?.toJSON() ?? null,
    error,
    rungs: toVerdicts(resolution?.toFindings() ?? []),
    answers: dialects.map((other) =>
      toAnswer(other === dialect ? own : attempt(identifier, other, input), own),
    ),
  };
}

interface Attempt {
  readonly dialect: Dialect;
  readonly resolution: Resolution | null;
  readonly endpoint: Answer | null;
  readonly error: ResolverError | null;
}

function attempt(identifier: Identifier, dialect: Dialect, input: ResolverInput): Attempt {
  let resolution: Resolution | null = null;
  try {
    resolution = resolveIn(identifier, dialect, input);
    return { dialect, resolution, endpoint: decide(identifier, dialect, resolution), error: null };
  } catch (error) {
    if (!isResolverError(error)) throw error;
    return { dialect, resolution, endpoint: null, error };
  }
}

function toVerdicts(findings: readonly Finding[]): RungVerdict[] {
  const decisive = findings.find(isDecisive);
  return findings.map((finding) => {
    const verdict = toVerdict(finding, decisive);
    const isLost = verdict === 'lost' || verdict === 'not looked at';
    return {
      rung: finding.rung,
      verdict,
      source: finding.source,
      url: finding.url === null ? null : maskCredentials(finding.url),
      lostTo: isLost ? (decisive?.rung ?? null) : null,
      problem: verdict === 'failed' ? (finding.error?.message ?? null) : null,
    };
  });
}

function toVerdict(finding: Finding, decisive: Finding | undefined): Verdict {
  const { state } = finding;
  if (state === 'set') return finding === decisive ? 'applies' : 'lost';
  if (state === 'failed') return finding === decisive ? 'failed' : 'not looked at';
  return state;
}

function toAnswer({ dialect, endpoint, error }: Attempt, own: Attempt): DialectAnswer {
  const url = endpoint === null ? null : maskCredentials(endpoint.url);
  const { rung = null, source = null } = endpoint ?? {};
  return { dialect, url, rung, source, error, reason: toReason({ endpoint, error }, own) };
}

/** A reason in words: the first warning of the answer, its error, or the rung that it is from. */
function toReason(
  { endpoint, error }: Pick<Attempt, 'endpoint' | 'error'>,
  own: Attempt,
): string | null {
  if (error !== null) return own.error?.code === error.code ? null : error.message;
  if (endpoint === null || own.endpoint?.url === endpoint.url) return null;
  const [warning] = [...endpoint.warnings, ...(own.endpoint?.warnings ?? [])];
  return warning?.message ?? `Rung ${endpoint.rung} decides: ${endpoint.source.name}.`;
}
