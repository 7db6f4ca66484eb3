import { type Explanation, formatSource, type Warning } from '@ep/resolver';

/** The warnings of an answer or an error that are said unasked: all, but where every tool does the same. */
export function toWarnings({ endpoint, error }: Explanation): readonly Warning[] {
  const warnings = (endpoint ?? error)?.warnings ?? [];
  return warnings.filter(({ difference }) => difference !== 'D10');
}

/**
 * A warning in a line: what it is, where, what mends it, and its code.
 *
 * @example
 * ```ts
 * formatWarning(warning);
 * // warning: No tool reads stepfunctions: the service goes by sfn. Write sfn in place of
 * // stepfunctions. (stepfunctions in ~/.aws/config:8) [S12]
 * ```
 */
export function formatWarning({ message, fix, source, difference }: Warning): string {
  const place = source === null ? '' : ` (${formatSource(source)})`;
  return `warning: ${message} ${fix}${place} [${difference}]`;
}
