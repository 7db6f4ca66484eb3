import { type Finding, foundRules, passed } from './finding.js';
import { fromDefault, type Setting, type Source } from '../settings/source.js';

/** What chooses among a service's own endpoints, where no URL is configured. */
export interface Choices {
  readonly fips: Setting<boolean>;
  readonly dualstack: Setting<boolean>;
  /** The account ID that takes part, undefined where none does. */
  readonly accountId: Setting | undefined;
  readonly mode: Setting;
}

const NOTHING = {};
const DEFAULT = fromDefault('endpoint', '').source;

/**
 * The switches, the account ID and the default, as the real tools have them: below every URL, and
 * all with one answer of the endpoint rules, to which each has its part. The rung tells what it was.
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
    foundRules(10, DEFAULT, NOTHING),
  ];
}

function switchRung({ kind }: Source): 4 | 8 {
  return kind === 'option' || kind === 'env' ? 4 : 8;
}

function accountRung({ kind }: Source): 5 | 9 {
  return kind === 'option' || kind === 'env' ? 5 : 9;
}
