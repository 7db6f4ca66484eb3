import type { Context } from '../../question/context.js';
import type { Finding } from '../finding.js';
import type { Profile } from '../../settings/profile.js';
import { fromEnv, type Setting } from '../../settings/source.js';
import { warnNames } from './warn-names.js';
import { warnS3 } from './warn-s3.js';
import { warn, type Warning } from '../../differences/warnings.js';

/** In what a real tool does something that its user may not expect, as far as these settings go. */
export function warnTools(
  context: Context,
  profile: Profile,
  switched: Setting<boolean>,
  findings: readonly Finding[],
  winner: Finding,
): readonly Warning[] {
  const { env } = context;
  const warnings: Warning[] = [...warnNames(context, profile), ...warnS3(context, profile, winner)];
  if (winner.url !== null && switched.value) {
    // To the page, a switch of the environment would have won over a URL of a file.
    const isOutranked = winner.rung > 4 && switched.source.kind !== 'config';
    warnings.push(warn(isOutranked ? 'D3' : 'D6', switched.source));
  }
  const skipped = findings.find(({ rung, state }) => rung === 6 && state === 'skipped');
  if (skipped !== undefined) warnings.push(warn('D8', skipped.source));
  for (const name of SWITCHES) {
    const value = env[name];
    if (value !== undefined && value !== 'true' && value !== 'false') {
      warnings.push(warn('S1', fromEnv(name, value).source));
    }
  }
  return warnings;
}

const SWITCHES = [
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
] as const;
