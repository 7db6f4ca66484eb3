import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/**
 * A finding in a few sentences, for formats that have a single text for it: what is wrong, what mends
 * it, and the names to choose from where there are several.
 *
 * @example
 * ```ts
 * toSentences(finding); // 'No tool reads AWS_ENDPOINT_URL_LOGS. … Write AWS_ENDPOINT_URL_CLOUDWATCH_LOGS.'
 * ```
 */
export function toSentences({ code, message, fix, candidates = [] }: Diagnostic): string {
  const names = candidates.map(({ identifier, envVar }) =>
    code.endsWith('_KEY') ? identifier : envVar,
  );
  return `${message} ${fix}${names.length > 1 ? ` (${names.join(', ')})` : ''}`;
}
