import type { Context } from './context.js';
import type { Finding } from './finding.js';
import type { Setting } from './source.js';
import { warn, type Warning } from './warnings.js';

/** The switches of a question, as a real tool reads them. */
interface Switched extends Context {
  readonly fips: Setting<boolean>;
  readonly dualstack: Setting<boolean>;
}

const NOTHING: readonly Warning[] = [];

/** In what a real tool does something that its user may not expect, as far as these settings go. */
export function warnTools(
  { env, fips, dualstack }: Switched,
  findings: readonly Finding[],
  winner: Finding,
): readonly Warning[] {
  const warnings: Warning[] = [];
  const on = [fips, dualstack].find(({ value }) => value);
  if (winner.url !== null && on !== undefined) {
    const isInEnv = winner.rung === 4 || winner.rung === 3;
    warnings.push(warn(isInEnv ? 'D6' : 'D3', on.source));
  }
  const skipped = findings.find(({ rung, state }) => rung === 6 && state === 'skipped');
  if (skipped !== undefined) warnings.push(warn('D8', skipped.source));
  for (const name of SWITCHES) {
    const value = env[name];
    if (value !== undefined && value !== 'true' && value !== 'false') {
      warnings.push(warn('S1', { kind: 'env', name, file: null, line: null, column: null }));
    }
  }
  return warnings.length === 0 ? NOTHING : warnings;
}

const SWITCHES = [
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
] as const;
