import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import type { DifferenceId } from '../differences/differences.js';
import type { Rung, RungState } from '../dialects/finding.js';
import type { ResolvedEndpoint } from './resolved-endpoint.js';
import type { ResolverError } from '../errors/resolver-error.js';
import type { Source } from '../settings/source.js';

/**
 * The result of a rung: `applies`, it has the answer; `lost`, a higher rung overrides its endpoint;
 * `not looked at`, a higher rung decides, so its invalid value does no harm. The others are what the rung
 * finds: see {@link RungState}.
 */
export type Verdict = Exclude<RungState, 'set'> | 'applies' | 'lost' | 'not looked at';

/** One rung and its result. */
export interface RungVerdict {
  readonly rung: Rung;
  readonly verdict: Verdict;
  readonly source: Source | null;
  /** A configured URL, its credentials masked. */
  readonly url: string | null;
  /** The higher rung that decides, where the verdict is `lost` or `not looked at`. */
  readonly lostTo: Rung | null;
  /** The message of its error; null where it has none. */
  readonly problem: string | null;
}

/** The answer of one dialect. */
export interface DialectAnswer {
  readonly dialect: Dialect;
  /** Null where the answer is an error. */
  readonly url: string | null;
  readonly rung: Rung | null;
  readonly source: Source | null;
  /** Null where there is an endpoint. */
  readonly error: ResolverError | null;
  /** Why it differs from the answer of the dialect of the call; null where the two are alike. */
  readonly reason: string | null;
  /** The difference behind the reason; null where no known difference explains it. */
  readonly difference: DifferenceId | null;
}

/** Every rung with its verdict, and the answers of all dialects. */
export interface Explanation {
  readonly service: Identifier;
  readonly dialect: Dialect;
  /** The endpoint, with credentials masked everywhere but in `url`; null where it is an error. */
  readonly endpoint: ResolvedEndpoint | null;
  readonly error: ResolverError | null;
  /** In the order of the dialect; empty where it fails before it looks at any rung. */
  readonly rungs: readonly RungVerdict[];
  readonly answers: readonly DialectAnswer[];
}
