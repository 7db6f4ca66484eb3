import type { Dialect } from '@ep/config';
import type { AuthScheme } from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import type { Rung } from '../dialects/finding.js';
import type { Settings, Source } from '../settings/source.js';
import type { Warning } from '../differences/warnings.js';

/** An endpoint that a higher rung overrides. */
export interface Shadowed {
  readonly rung: Rung;
  readonly source: Source;
  /** The URL, its credentials masked; null where the service's endpoint rules would make the URL. */
  readonly url: string | null;
}

/**
 * Which endpoint applies, and why. `settings`, `shadowed` and `warnings` are made when somebody reads
 * them; `JSON.stringify` does, the spread operator does not.
 */
export interface ResolvedEndpoint {
  readonly service: Identifier;
  readonly dialect: Dialect;
  /**
   * Where requests go: `http://localhost:4566`. It has the credentials that were configured in it; to
   * print it, use {@link maskCredentials}.
   */
  readonly url: string;
  /** Headers that every request must have, each with its values; mostly empty. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** How to sign requests, the best way first; empty where the service's endpoint rules do not say. */
  readonly authSchemes: readonly AuthScheme[];
  /** The rung that decides, 1 to 10. */
  readonly rung: Rung;
  /** The setting that decides. */
  readonly source: Source;
  /** The settings in force, and where each is from. */
  readonly settings: Settings;
  /** The endpoints that this one overrides, the next best first. */
  readonly shadowed: readonly Shadowed[];
  /** Where the tools disagree about these settings. */
  readonly warnings: readonly Warning[];
}
