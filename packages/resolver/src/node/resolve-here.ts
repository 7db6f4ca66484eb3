/// <reference types="node" />
import { dialects } from '@ep/config';
import { readSharedFiles } from '@ep/config/node';

import { explainEndpoint, type Explanation } from '../explain-endpoint.js';
import type { Env, ResolverInput } from '../input.js';
import { resolveEndpoint } from '../resolve-endpoint.js';
import type { ResolvedEndpoint } from '../resolved-endpoint.js';
import type { Service } from '../service.js';

/** What is given explicitly; the environment and the files are read. */
export interface HereInput extends Omit<ResolverInput, 'config' | 'credentialsFile'> {
  /** `process.env` if it is left out. */
  readonly env?: Env | undefined;
}

/**
 * Which endpoint applies to a service in this process: `resolveEndpoint`, with `process.env` and
 * the shared files as the dialect finds them. The files are read anew each time.
 *
 * @throws ResolverError where there is no endpoint, because a value is bad or missing
 * @example
 * ```ts
 * resolveHere('s3').url; // 'http://localhost:4567', from ~/.aws/config
 * ```
 */
export function resolveHere(service: Service, input: HereInput = {}): ResolvedEndpoint {
  const { env = process.env, dialect = 'documented' } = input;
  return resolveEndpoint(service, {
    ...input,
    env,
    ...readSharedFiles({ env, dialects: [dialect] }),
  });
}

/**
 * Explains which endpoint applies to a service in this process: `explainEndpoint`, with
 * `process.env` and the shared files as each dialect finds them.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE` where there is no such service
 * @example
 * ```ts
 * console.log(formatExplanation(explainHere('s3')));
 * ```
 */
export function explainHere(service: Service, input: HereInput = {}): Explanation {
  const { env = process.env } = input;
  return explainEndpoint(service, { ...input, env, ...readSharedFiles({ env, dialects }) });
}
