import { type Diagnostic, severities } from './diagnostic.js';

/**
 * How many findings there are of each severity, in words.
 *
 * @example
 * ```ts
 * summarize(findings); // '2 errors, 1 warning'
 * summarize([]); // 'no findings'
 * ```
 */
export function summarize(findings: readonly Pick<Diagnostic, 'severity'>[]): string {
  const counts = severities.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
