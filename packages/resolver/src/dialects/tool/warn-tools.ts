import { warn, type Warning } from '../../differences/warnings.js';
import type { Setting } from '../../settings/source.js';
import { SWITCHES } from '../../settings/table.js';
import type { Finding } from '../finding.js';
import type { SettingsReader } from './settings-reader.js';
import type { ToolQuestion } from './tool-question.js';
import { warnNames } from '../warnings/warn-names.js';
import { warnS3 } from '../warnings/warn-s3.js';

/** Warns of what a real tool does with these settings and its user may not expect. */
export function warnTools(
  { ofUrls, fips, dualstack }: ToolQuestion,
  findings: readonly Finding[],
  winner: Finding,
): readonly Warning[] {
  const { context, profile } = ofUrls;
  const warnings: Warning[] = [...warnNames(context, profile), ...warnS3(context, profile, winner)];
  const switched = fips.value ? fips : dualstack;
  if (winner.url !== null && switched.value) {
    // In the AWS CLI User Guide, a switch in the environment overrides a URL in a file.
    const isOverridden = winner.rung > 4 && switched.source.kind !== 'config';
    warnings.push(warn(isOverridden ? 'D3' : 'D6', switched.source));
  }
  const skipped = findings.find(({ rung, state }) => rung === 6 && state === 'skipped');
  if (skipped !== undefined) warnings.push(warn('D8', skipped.source));
  return [...warnings, ...findOddSwitches(ofUrls).map(({ source }) => warn('S1', source))];
}

/** The switches in the environment that tools read differently: not `true` and not `false`. */
export function findOddSwitches(reader: SettingsReader): readonly Setting[] {
  return Object.values(SWITCHES).flatMap((name) => {
    const setting = reader.findVariable(name);
    return setting && setting.value !== 'true' && setting.value !== 'false' ? [setting] : [];
  });
}
