import type { Dialect } from '@ep/config';
import type { AuthScheme } from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import type { Rung } from '../dialects/finding.js';
import type { Settings } from '../settings.js';
import type { Source } from '../settings/source.js';
import type { Warning } from '../differences/warnings.js';

/** What would have applied, had nothing above it. */
export interface Shadowed {
  readonly rung: Rung;
  readonly source: Source;
  /** The URL, its credentials masked; null where the service's endpoint rules would have made it. */
  readonly url: string | null;
}

/**
 * Which endpoint applies, and why. `settings`, `shadowed` and `warnings` are put together when they
 * are asked for; `JSON.stringify` asks for them, the spread operator does not.
 */
export interface ResolvedEndpoint {
  readonly service: Identifier;
  readonly dialect: Dialect;
  /**
   * Where requests go: `http://localhost:4566`. Credentials that were configured in it are in it;
   * print {@link maskCredentials} of it.
   */
  readonly url: string;
  /** Headers that every request must carry, each with its values; mostly none. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** How to sign, the best way first, where the service's endpoint rules say so. */
  readonly authSchemes: readonly AuthScheme[];
  /** The rung of the page's precedence that decided, 1 to 10. */
  readonly rung: Rung;
  /** The setting that decided. */
  readonly source: Source;
  /** The settings in force, and where each is from. */
  readonly settings: Settings;
  /** What would have applied next, in order. */
  readonly shadowed: readonly Shadowed[];
  /** In what the real tools differ, as far as these settings go. */
  readonly warnings: readonly Warning[];
}
