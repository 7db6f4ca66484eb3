import { findNestedEntry } from '@ep/config';
import { supportsAccountId } from '@ep/endpoints';

import { Fault } from '../../errors/fault.js';
import { fromEntry, fromOption, type Setting } from '../../settings/source.js';
import { isAccountMode, settings } from '../../settings/table.js';
import {
  DEFAULT_SOURCE,
  failed,
  type Finding,
  foundRules,
  isDecisive,
  passed,
} from '../finding.js';
import { judgeUrl } from './judge-url.js';
import { leftToProfile, type Switch, toSwitchFault } from './profile-settings.js';
import { type Question, readAccountMode } from './read-question.js';

const URL_KEY = settings.endpointUrl.key;
const DEFAULT = foundRules(10, DEFAULT_SOURCE, {});

/**
 * The ten rungs, from top to bottom: the first with an endpoint or an invalid value decides.
 *
 * Source: AWS CLI User Guide, "Endpoint configuration and settings precedence".
 */
export const RUNGS: readonly ((question: Question) => Finding)[] = [
  // 1: the command-line option --endpoint-url, which nothing overrides
  ({ context: { options } }) =>
    judgeUrl(
      1,
      options.endpointUrl === undefined
        ? undefined
        : fromOption('endpointUrl', options.endpointUrl),
      false,
    ),

  // 2: whether configured URLs are ignored; the rungs below look at it
  ({ ignore }) =>
    ignore.state === 'bad'
      ? failed(2, toSwitchFault(ignore))
      : passed(2, ignore.state, ignore.setting?.source),

  // 3: the variable of the service, AWS_ENDPOINT_URL_<SERVICE>
  ({ serviceUrl, ignoring }) => judgeUrl(3, serviceUrl, ignoring === 'all'),

  // 4: the variables of all services: a URL, FIPS, dual-stack. The guide gives them no order; in every
  // tool that takes a URL together with a switch, the URL wins.
  ({ globalUrl, ignoring, fips, dualstack }) => {
    const url = judgeUrl(4, globalUrl, ignoring === 'all');
    return isDecisive(url) ? url : (findSwitches(4, fips, dualstack) ?? url);
  },

  // 5: the variable of the account ID endpoint mode
  (question) => {
    const mode = question.accountIdEndpointMode;
    return mode === undefined ? passed(5, 'unset') : findAccountEndpoint(5, question, mode);
  },

  // 6: endpoint_url below the service in the services section that the profile names
  (question) => {
    const named = question.inProfile.services;
    if (named === undefined) return passed(6, 'unset');
    return named.value === '' ? passed(6, 'empty', named.source) : findInSection(question, named);
  },

  // 7: endpoint_url of the profile
  ({ inProfile: { url }, ignoring }) => {
    if (url === undefined) return passed(7, 'unset');
    const setting = fromEntry(url.kind, URL_KEY, url.entry);
    return url.entry.nested === null
      ? judgeUrl(7, setting, ignoring !== 'none')
      : failed(7, new Fault('EP_RESOLVER_NESTED_VALUE', setting));
  },

  // 8: FIPS and dual-stack of the profile, unless an option or a variable decides, even with false
  ({ inProfile, fips, dualstack }) =>
    findSwitches(
      8,
      leftToProfile(fips, inProfile.fips),
      leftToProfile(dualstack, inProfile.dualstack),
    ) ?? passed(8, 'unset'),

  // 9: the account ID endpoint mode of the profile, else preferred, unless a variable decides
  (question) => findAccountEndpoint(9, question, readAccountMode(question)),

  // 10: the default endpoint of the service
  () => DEFAULT,
];

/** The first rung that decides. The rungs below it are not looked at. */
export function findWinner(question: Question): Finding {
  for (const find of RUNGS) {
    const finding = find(question);
    if (isDecisive(finding)) return finding;
  }
  return DEFAULT;
}

/** Rungs 4 and 8: what two switches select together; undefined where neither is set. */
function findSwitches(rung: 4 | 8, fips: Switch, dualstack: Switch): Finding | undefined {
  if (fips.state === 'unset' && dualstack.state === 'unset') return undefined;
  const bad = [fips, dualstack].find(({ state }) => state === 'bad');
  if (bad !== undefined) return failed(rung, toSwitchFault(bad));
  const on = [fips, dualstack].find(({ state }) => state === 'on');
  const source = (on ?? fips).setting?.source ?? dualstack.setting?.source;
  if (source === undefined) return undefined;
  if (on === undefined) return passed(rung, fips.state === 'empty' ? 'empty' : 'off', source);
  return foundRules(rung, source, {
    UseFIPS: fips.state === 'on',
    UseDualStack: dualstack.state === 'on',
  });
}

/** Rungs 5 and 9: what a mode selects, for a service with account-based endpoints. */
function findAccountEndpoint(rung: 5 | 9, question: Question, mode: Setting): Finding {
  if (!isAccountMode(mode.value)) return failed(rung, new Fault('EP_RESOLVER_ACCOUNT_MODE', mode));
  const { context, accountId } = question;
  const isOff =
    mode.value === 'disabled' || (mode.value === 'preferred' && accountId === undefined);
  if (isOff) return passed(rung, 'off', mode.source);
  if (!supportsAccountId(context.identifier)) return passed(rung, 'skipped', mode.source);
  if (accountId === undefined) return failed(rung, new Fault('EP_RESOLVER_ACCOUNT_MISSING', mode));
  return foundRules(rung, mode.source, {
    AccountId: accountId.value,
    AccountIdEndpointMode: mode.value,
  });
}

/** Rung 6, once the profile names a section. */
function findInSection({ context, ignoring }: Question, named: Setting): Finding {
  const { config, identifier } = context;
  const ignored = ignoring !== 'none';
  const section = config?.services.get(named.value);
  if (section === undefined) {
    if (ignored) return passed(6, 'ignored', named.source);
    return failed(6, new Fault('EP_RESOLVER_SERVICES_SECTION', named));
  }
  const entry = section.entries.get(identifier);
  if (entry !== undefined && entry.nested === null && entry.value !== '' && !ignored) {
    const flat = fromEntry('config', identifier, entry);
    return failed(6, new Fault('EP_RESOLVER_SERVICES_ENTRY', flat));
  }
  const url = findNestedEntry(section, identifier, URL_KEY);
  return judgeUrl(6, url && fromEntry('config', `${identifier}.${URL_KEY}`, url), ignored);
}
