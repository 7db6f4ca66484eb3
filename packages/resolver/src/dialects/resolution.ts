import type { Warning } from '../differences/warnings.js';
import type { RuleEndpoint } from '../endpoint-rules/rule-endpoint.js';
import type { Settings } from '../settings/source.js';
import type { Finding } from './finding.js';

/** What one dialect finds: every rung, and the endpoint of the rung that wins. */
export interface Resolution {
  /** The first rung that has an endpoint or an invalid value. */
  readonly winner: Finding;
  /** What each rung finds, in the order of the dialect, the rungs below the winner too. */
  readonly toFindings: () => readonly Finding[];
  readonly toSettings: () => Settings;
  /** The profile with the configured URLs. In some tools the other settings are from another one. */
  readonly profileOfUrls: string;
  /**
   * The endpoint of the winner.
   *
   * @throws Fault
   */
  readonly toEndpoint: () => RuleEndpoint;
  /** What tools do differently with the answer of `winner`, and what is odd about the settings anyway. */
  readonly toWarnings: (winner: Finding) => readonly Warning[];
}
