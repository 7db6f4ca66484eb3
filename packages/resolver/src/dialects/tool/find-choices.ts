import type { Setting, Source } from '../../settings/source.js';
import { DEFAULT_SOURCE, type Finding, foundRules, passed } from '../finding.js';

/** What chooses among a service's own endpoints, where no URL is configured. */
export interface Choices {
  readonly fips: Setting<boolean>;
  readonly dualstack: Setting<boolean>;
  /** The account ID; undefined where the endpoint does not depend on it. */
  readonly accountId: Setting | undefined;
  readonly mode: Setting;
}

const NOTHING = {};

/**
 * The rungs of the switches, of the account ID and of the default in a real tool. All three are below every
 * URL and lead to one answer of the endpoint rules, which get all of these settings at once.
 */
export function findChoices({ fips, dualstack, accountId, mode }: Choices): Finding[] {
  const on = [fips, dualstack].find(({ value }) => value);
  const { source } = on ?? fips;
  return [
    on === undefined
      ? passed(switchRung(source), 'off', source)
      : foundRules(switchRung(source), source, NOTHING),
    accountId === undefined
      ? passed(accountRung(mode.source), 'unset', mode.source)
      : foundRules(accountRung(mode.source), mode.source, NOTHING),
    foundRules(10, DEFAULT_SOURCE, NOTHING),
  ];
}

function switchRung(source: Source): 4 | 8 {
  return isGiven(source) ? 4 : 8;
}

function accountRung(source: Source): 5 | 9 {
  return isGiven(source) ? 5 : 9;
}

function isGiven({ kind }: Source): boolean {
  return kind === 'option' || kind === 'env';
}
