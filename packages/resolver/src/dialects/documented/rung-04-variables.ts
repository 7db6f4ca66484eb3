import { failed, type Finding, foundRules, passed } from '../finding.js';
import { judgeUrl } from './judge-url.js';
import type { Question } from './question.js';
import { type Switch, switchError } from './read-switch.js';

/**
 * Rung 4: `AWS_ENDPOINT_URL`, `AWS_USE_FIPS_ENDPOINT` and `AWS_USE_DUALSTACK_ENDPOINT`. The page
 * gives no order among the three: a URL wins, as in every tool that takes it together with a switch.
 */
export function findVariables(question: Question): Finding {
  const { globalUrl, ignoring, fips, dualstack } = question;
  const url = judgeUrl(4, globalUrl, ignoring === 'all');
  if (url.state === 'set' || url.state === 'failed') return url;
  return findSwitches(4, fips, dualstack) ?? url;
}

/** What two switches choose together; undefined where neither is set to anything. */
export function findSwitches(rung: 4 | 8, fips: Switch, dualstack: Switch): Finding | undefined {
  if (fips.state === 'unset' && dualstack.state === 'unset') return undefined;
  const bad = [fips, dualstack].find(({ state }) => state === 'bad');
  if (bad !== undefined) return failed(rung, switchError(bad));
  const on = [fips, dualstack].find(({ state }) => state === 'on');
  const source = (on ?? fips).setting?.source ?? dualstack.setting?.source;
  if (source === undefined) return undefined;
  if (on === undefined) return passed(rung, fips.state === 'empty' ? 'empty' : 'off', source);
  return foundRules(rung, source, {
    UseFIPS: fips.state === 'on',
    UseDualStack: dualstack.state === 'on',
  });
}
