import { allTables } from './all-tables.js';
import { explainWith } from './explain-with.js';
import type { Explanation } from './answer/explanation.js';
import type { ResolverInput } from './question/input.js';
import type { Service } from './question/service.js';

/**
 * Explains which endpoint applies: what each rung of the precedence had to say, and where the other
 * dialects answer something else. It does not throw for bad values; they are part of the answer.
 *
 * The files are best given as `toSharedFile` of `@ep/config` makes them, to be read by each dialect
 * in its own way; a file that was parsed for one is not read by those of another grammar.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE` where there is no such service, `EP_RESOLVER_DIALECT` where
 *   there is no such dialect, `EP_RESOLVER_OPTION` where an option is not of its type
 * @example
 * ```ts
 * const explanation = explainEndpoint('s3', { env: process.env, config: toSharedFile(text, { file }) });
 * console.log(formatExplanation(explanation));
 * ```
 */
export function explainEndpoint(service: Service, input: ResolverInput = {}): Explanation {
  return explainWith(service, input, allTables);
}
