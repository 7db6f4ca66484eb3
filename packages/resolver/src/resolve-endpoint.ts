import { allTables } from './all-tables.js';
import type { ResolverInput } from './question/input.js';
import { resolveWith } from './resolve-with.js';
import type { ResolvedEndpoint } from './answer/resolved-endpoint.js';
import type { Service } from './question/service.js';

/**
 * Which endpoint applies to a service, and why. It reads nothing but what it is given.
 *
 * @param service an identifier (`cloudwatch_logs`) or a serviceId (`CloudWatch Logs`)
 * @throws ResolverError where there is no endpoint, because a value is bad or missing
 * @example
 * ```ts
 * const config = parseSharedConfig(text, { file: '~/.aws/config' });
 * const { url, rung, source } = resolveEndpoint('s3', { env: { AWS_PROFILE: 'dev1' }, config });
 * // url 'http://localhost:4567', rung 6, source { name: 's3.endpoint_url', line: 5, … }
 * ```
 */
export function resolveEndpoint(service: Service, input: ResolverInput = {}): ResolvedEndpoint {
  return resolveWith(service, input, allTables);
}
