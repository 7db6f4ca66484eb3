import type { Finding } from '../finding.js';
import { findProfileEntry, findProfileValue } from '../../settings/profile.js';
import { fromEntry } from '../../settings/source.js';
import { warnNames } from '../warnings/warn-names.js';
import { warnS3 } from '../warnings/warn-s3.js';
import { warn, type Warning } from '../../differences/warnings.js';
import { findFlatService } from './find-flat-service.js';
import type { Question } from './question.js';
import type { Switch } from './read-switch.js';
import { readSwitches } from './rung-08-profile-switches.js';

type Judge = (
  question: Question,
  winner: Finding,
  findings: readonly Finding[],
) => readonly Warning[];

const NOTHING: readonly Warning[] = [];

/** In what a real tool would answer otherwise than the page, as far as these settings go. */
export function warnDocumented(
  question: Question,
  findings: readonly Finding[],
  winner: Finding,
): readonly Warning[] {
  return JUDGES.flatMap((judge) => judge(question, winner, findings));
}

const JUDGES: readonly Judge[] = [
  warnIgnoring,
  warnOutranked,
  warnSwitches,
  warnAccount,
  warnFiles,
  warnFlatService,
  ({ context, profile }) => warnNames(context, profile),
  ({ context, profile }, winner) => warnS3(context, profile, winner),
];

function warnIgnoring(
  { profile, ignoring }: Question,
  _winner: Finding,
  findings: readonly Finding[],
): readonly Warning[] {
  const misspelt = findProfileValue(profile, 'ignore_configure_endpoint_urls');
  if (misspelt === undefined && ignoring !== 'files') return NOTHING;
  const warnings = misspelt === undefined ? [] : [warn('D1', misspelt.source)];
  const spared = findings.find(({ rung, url }) => (rung === 3 || rung === 4) && url !== null);
  if (ignoring === 'files' && spared !== undefined) warnings.push(warn('D2', spared.source));
  return warnings;
}

/** A URL of a file, below what chooses among the service's own endpoints. */
function warnOutranked(
  _question: Question,
  { rung, parameters, source }: Finding,
  findings: readonly Finding[],
): readonly Warning[] {
  if (parameters === null || (rung !== 4 && rung !== 5)) return NOTHING;
  const outranked = findings.some(
    (finding) => (finding.rung === 6 || finding.rung === 7) && finding.state === 'set',
  );
  return outranked ? [warn(rung === 4 ? 'D3' : 'D4', source)] : NOTHING;
}

function warnSwitches(question: Question, { url }: Finding): readonly Warning[] {
  const { ignore } = question;
  const { fips, dualstack } = readSwitches(question);
  const isUnset = fips.state === 'unset' && dualstack.state === 'unset';
  if (isUnset && ignore.state === 'unset') return NOTHING;
  const on = fips.state === 'on' ? fips : dualstack.state === 'on' ? dualstack : undefined;
  const dropped = url !== null && on?.setting ? [warn('D6', on.setting.source)] : [];
  // An empty variable decides nothing by the page, and hides the profile's switch from some tools.
  const given = [question.fips, question.dualstack, question.givenIgnore];
  const odd = new Set([fips, dualstack, ignore, ...given].filter(isOdd));
  return [...dropped, ...[...odd].map(({ setting }) => warn('S1', setting?.source ?? null))];
}

/** Whether a switch means something else to some tool: it is empty, or not in small letters. */
function isOdd({ state, setting }: Switch): boolean {
  if (state === 'empty') return true;
  const value = setting?.value;
  return (state === 'on' || state === 'off') && value !== value?.toLowerCase();
}

function warnAccount(
  { accountId, fips, dualstack }: Question,
  { parameters }: Finding,
): readonly Warning[] {
  if (parameters?.['AccountId'] === undefined) return NOTHING;
  const isOn = fips.state === 'on' || dualstack.state === 'on';
  return [warn(isOn ? 'D7' : 'D10', accountId?.source ?? null)];
}

/** Keys that both files have, where the tools do not agree on which one wins. */
function warnFiles({ profile }: Question, { rung, source }: Finding): readonly Warning[] {
  if (rung !== 7 || source?.kind !== 'credentials') return NOTHING;
  const other = findProfileEntry(profile, 'endpoint_url', 'config');
  return other?.kind === 'config' ? [warn('S6', source)] : NOTHING;
}

/** A service's key with nothing below it, mostly because its lines are not indented. */
function warnFlatService(question: Question): readonly Warning[] {
  const entry = findFlatService(question);
  if (entry === undefined || entry.value !== '') return NOTHING;
  const { identifier } = question.context;
  return [warn('S13', fromEntry('config', identifier, entry).source)];
}
