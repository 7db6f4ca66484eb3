import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import { decide } from './decide.js';
import { resolveBotocore } from './botocore/resolve-botocore.js';
import { type Context, toContext } from './context.js';
import { resolveDocumented } from './documented/resolve-documented.js';
import type { ResolverInput } from './input.js';
import type { Resolution } from './resolution.js';
import type { ResolvedEndpoint } from './resolved-endpoint.js';
import { rules } from './rules.js';
import { resolveSdkJs } from './sdk-js/resolve-sdk-js.js';
import { type Service, toServiceIdentifier } from './service.js';

/** Where the precedence of each dialect is written, from top to bottom. */
const PRECEDENCE: Readonly<Record<Dialect, (context: Context) => Resolution>> = {
  documented: resolveDocumented,
  'aws-cli': resolveBotocore,
  boto3: resolveBotocore,
  'sdk-js': resolveSdkJs,
};

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
export function resolveEndpoint(service: Service, input: ResolverInput): ResolvedEndpoint {
  const dialect = input.dialect ?? 'documented';
  const identifier = toServiceIdentifier(service);
  const resolution = resolveIn(identifier, dialect, input);
  return decide(identifier, dialect, resolution);
}

/** What a dialect makes of a question, before anything is decided by it. */
export function resolveIn(
  identifier: Identifier,
  dialect: Dialect,
  input: ResolverInput,
): Resolution {
  return PRECEDENCE[dialect](toContext(identifier, dialect, input, rules));
}
