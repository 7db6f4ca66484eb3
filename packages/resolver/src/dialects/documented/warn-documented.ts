import type { Finding } from '../finding.js';
import { findProfileEntry, findProfileValue } from '../../settings/profile.js';
import { fromEntry } from '../../settings/source.js';
import { settings, SWITCHES } from '../../settings/table.js';
import { warnNames } from '../warnings/warn-names.js';
import { warnS3 } from '../warnings/warn-s3.js';
import { warn, type Warning } from '../../differences/warnings.js';
import type { Switch } from './profile-settings.js';
import { type Question, readSwitches } from './read-question.js';

type Judge = (
  question: Question,
  winner: Finding,
  findings: readonly Finding[],
) => readonly Warning[];

const NOTHING: readonly Warning[] = [];

/** Warns of real tools that differ from the AWS CLI User Guide with these settings. */
export function warnDocumented(
  question: Question,
  findings: readonly Finding[],
  winner: Finding,
): readonly Warning[] {
  return JUDGES.flatMap((judge) => judge(question, winner, findings));
}

const JUDGES: readonly Judge[] = [
  warnIgnoring,
  warnOverridden,
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
  const misspelt = findProfileValue(profile, settings[SWITCHES.ignore].misspeltKey);
  if (misspelt === undefined && ignoring !== 'files') return NOTHING;
  const warnings = misspelt === undefined ? [] : [warn('D1', misspelt.source)];
  const kept = findings.find(({ rung, url }) => (rung === 3 || rung === 4) && url !== null);
  if (ignoring === 'files' && kept !== undefined) warnings.push(warn('D2', kept.source));
  return warnings;
}

/** A URL in a file, below a rung that chooses among the service's own endpoints. */
function warnOverridden(
  _question: Question,
  { rung, parameters, source }: Finding,
  findings: readonly Finding[],
): readonly Warning[] {
  if (parameters === null || (rung !== 4 && rung !== 5)) return NOTHING;
  const isOverridden = findings.some(
    (finding) => (finding.rung === 6 || finding.rung === 7) && finding.state === 'set',
  );
  return isOverridden ? [warn(rung === 4 ? 'D3' : 'D4', source)] : NOTHING;
}

function warnSwitches(question: Question, { url }: Finding): readonly Warning[] {
  const { ignore } = question;
  const { fips, dualstack } = readSwitches(question);
  const isUnset = fips.state === 'unset' && dualstack.state === 'unset';
  if (isUnset && ignore.state === 'unset') return NOTHING;
  const on = fips.state === 'on' ? fips : dualstack.state === 'on' ? dualstack : undefined;
  const overridden = url !== null && on?.setting ? [warn('D6', on.setting.source)] : [];
  // In the AWS CLI User Guide an empty variable decides nothing; in some tools it hides the profile's switch.
  const given = [question.fips, question.dualstack, question.givenIgnore];
  const odd = new Set([fips, dualstack, ignore, ...given].filter(isOdd));
  return [...overridden, ...[...odd].map(({ setting }) => warn('S1', setting?.source ?? null))];
}

/** Whether tools read a switch differently: it is empty, or not in small letters. */
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

/** A key in both files: the tools disagree about which one wins. */
function warnFiles({ profile }: Question, { rung, source }: Finding): readonly Warning[] {
  if (rung !== 7 || source?.kind !== 'credentials') return NOTHING;
  const other = findProfileEntry(profile, settings.endpointUrl.key, 'config');
  return other?.kind === 'config' ? [warn('S6', source)] : NOTHING;
}

/** A service in the services section with an empty value, mostly because its lines are not indented. */
function warnFlatService({ context, inProfile }: Question): readonly Warning[] {
  const named = inProfile.services;
  const section = named && context.config?.services.get(named.value);
  const entry = section?.entries.get(context.identifier);
  if (entry === undefined || entry.nested !== null || entry.value !== '') return NOTHING;
  return [warn('S13', fromEntry('config', context.identifier, entry).source)];
}
