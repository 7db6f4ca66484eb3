import { type Finding, isDecisive } from './finding.js';
import type { RuleEndpoint } from '../tables.js';
import type { Settings } from '../settings.js';
import type { Warning } from '../differences/warnings.js';

/** What one dialect makes of a question, before anything is decided by it. */
export interface Resolution {
  /** The first rung that has an endpoint, or a bad value. */
  readonly winner: Finding;
  /** What each rung finds, in the order in which the dialect looks, those below the winner too. */
  readonly toFindings: () => readonly Finding[];
  readonly toSettings: () => Settings;
  /** The profile whose URLs count: not always the one that the other settings are from. */
  readonly profileOfUrls: string;
  /** The endpoint of a winner that has one. */
  readonly toEndpoint: () => RuleEndpoint;
  /**
   * In what the answer of a winner differs from what one may expect, and what is odd about the
   * settings whatever it is.
   */
  readonly toWarnings: (winner: Finding) => readonly Warning[];
}

// Frozen, because all answers share them.
const NO_HEADERS = Object.freeze({});
const NO_SCHEMES: RuleEndpoint['authSchemes'] = Object.freeze([]);

/** An endpoint of which only the URL is known, because somebody configured it. */
export function plainEndpoint(url: string): RuleEndpoint {
  return { url, headers: NO_HEADERS, authSchemes: NO_SCHEMES };
}

/**
 * The first finding that ends the search. Every precedence ends with the default, which always does.
 */
export function firstDecisive(findings: readonly Finding[]): Finding {
  const winner = findings.find(isDecisive);
  if (winner === undefined) throw new TypeError('a precedence has no default');
  return winner;
}
