import type { Finding } from './finding.js';
import type { RuleEndpoint } from './rules-port.js';
import type { Settings } from './settings.js';
import type { Warning } from './warnings.js';

/** What one dialect makes of a question, before anything is decided by it. */
export interface Resolution {
  /** What each rung finds, in the order in which the dialect looks. */
  readonly findings: readonly Finding[];
  readonly toSettings: () => Settings;
  /** The endpoint of a finding that is `set`. */
  readonly toEndpoint: (finding: Finding) => RuleEndpoint;
  /** In what the answer differs from what one may expect. */
  readonly toWarnings: (winner: Finding) => readonly Warning[];
}

const NO_HEADERS = {};
const NO_SCHEMES: RuleEndpoint['authSchemes'] = [];

/** An endpoint of which only the URL is known, because somebody configured it. */
export function plainEndpoint(url: string): RuleEndpoint {
  return { url, headers: NO_HEADERS, authSchemes: NO_SCHEMES };
}
