import type { Finding } from '../finding.js';
import { findProfileEntry, findProfileValue } from '../profile.js';
import type { Source } from '../source.js';
import { warn, type Warning } from '../warnings.js';
import type { Question } from './question.js';
import { type Switch } from './read-switch.js';

const NOTHING: readonly Warning[] = [];

/** In what a real tool would answer otherwise than the page, as far as these settings go. */
export function warnDocumented(
  question: Question,
  findings: readonly Finding[],
  winner: Finding,
): readonly Warning[] {
  const warnings = [
    ...warnIgnoring(question, findings),
    ...warnOutranked(findings, winner),
    ...warnSwitches(question, winner),
    ...warnAccount(question, winner),
    ...warnFiles(question, winner),
  ];
  return warnings.length === 0 ? NOTHING : warnings;
}

function warnIgnoring({ profile, ignoring }: Question, findings: readonly Finding[]): Warning[] {
  const misspelt = findProfileValue(profile, 'ignore_configure_endpoint_urls');
  const warnings = misspelt === undefined ? [] : [warn('D1', misspelt.source)];
  const spared = findings.find(({ rung, url }) => (rung === 3 || rung === 4) && url !== null);
  return ignoring === 'files' && spared !== undefined
    ? [...warnings, warn('D2', spared.source)]
    : warnings;
}

/** A URL of a file, below what chooses among the service's own endpoints. */
function warnOutranked(findings: readonly Finding[], { rung, url, source }: Finding): Warning[] {
  if (url !== null || (rung !== 4 && rung !== 5)) return [];
  const outranked = findings.some(
    (finding) => (finding.rung === 6 || finding.rung === 7) && finding.state === 'set',
  );
  return outranked ? [warn(rung === 4 ? 'D3' : 'D4', source)] : [];
}

function warnSwitches({ fips, dualstack, ignore }: Question, { url }: Finding): Warning[] {
  const on = [fips, dualstack].find(({ state }) => state === 'on');
  const dropped = url !== null && on?.setting ? [warn('D6', on.setting.source)] : [];
  const odd = [fips, dualstack, ignore].filter(isOdd);
  return [...dropped, ...odd.map(({ setting }) => warn('S1', setting?.source ?? null))];
}

/** Whether a switch means something else to some tool: it is empty, or not in small letters. */
function isOdd({ state, setting }: Switch): boolean {
  if (state === 'empty') return true;
  const value = setting?.value;
  return (state === 'on' || state === 'off') && value !== value?.toLowerCase();
}

function warnAccount({ accountId, fips, dualstack }: Question, winner: Finding): Warning[] {
  if (winner.parameters?.['AccountId'] === undefined) return [];
  const isOn = fips.state === 'on' || dualstack.state === 'on';
  const source: Source | null = accountId?.source ?? null;
  return isOn ? [warn('D7', source)] : [warn('D10', source)];
}

/** Keys that both files have, where the tools do not agree on which one wins. */
function warnFiles({ profile }: Question, { rung, source }: Finding): Warning[] {
  const both = rung === 7 && findProfileEntry(profile, 'endpoint_url', 'config')?.kind === 'config';
  return both && source?.kind === 'credentials' ? [warn('S6', source)] : [];
}
