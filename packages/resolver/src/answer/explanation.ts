import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import type { DifferenceId } from '../differences/differences.js';
import type { Rung, RungState } from '../dialects/finding.js';
import type { ResolvedEndpoint } from './resolved-endpoint.js';
import type { ResolverError } from '../errors/resolver-error.js';
import type { Source } from '../settings/source.js';

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
  /** The difference behind the reason; null where there is none in the table. */
  readonly difference: DifferenceId | null;
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
