import { toAnswer } from './answer/answer.js';
import type { ResolvedEndpoint } from './answer/resolved-endpoint.js';
import { toResolverError } from './answer/to-resolver-error.js';
import { precedence } from './answer/precedence.js';
import { isFault } from './errors/fault.js';
import { toContext } from './question/context.js';
import type { ResolverInput } from './question/input.js';
import { type Request, type Service, toRequest } from './question/request.js';

/**
 * Which endpoint applies to a service, and why. It reads nothing but its arguments.
 *
 * @param service an identifier (`cloudwatch_logs`) or a serviceId (`CloudWatch Logs`)
 * @throws ResolverError where there is no endpoint, because a value is invalid or missing
 * @example
 * ```ts
 * const config = parseSharedConfig(text, { file: '~/.aws/config' });
 * const { url, rung, source } = resolveEndpoint('s3', { env: { AWS_PROFILE: 'dev1' }, config });
 * // url 'http://localhost:4567', rung 6, source { name: 's3.endpoint_url', line: 5, … }
 * ```
 */
export function resolveEndpoint(service: Service, input: ResolverInput = {}): ResolvedEndpoint {
  let request: Request | undefined;
  try {
    request = toRequest(service, input);
    const { identifier, dialect } = request;
    return toAnswer(identifier, dialect, precedence[dialect](toContext(request)));
  } catch (error) {
    throw isFault(error) ? toResolverError(error, request) : error;
  }
}
