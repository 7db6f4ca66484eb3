import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import {
  isResolverError,
  type ResolvedEndpoint,
  type ResolverError,
  resolveEndpoint,
  type ResolverInput,
} from '@ep/resolver';

import { SOME_CREDENTIALS } from '../services/stand-ins.js';
import type { Env, Situation } from './situation.js';

/** What a tool makes of a question: an endpoint or an error. */
export type Answer =
  | { readonly endpoint: ResolvedEndpoint; readonly error: null }
  | { readonly endpoint: null; readonly error: ResolverError };

/** For those who have none, so that its lack does not hide what is asked for. */
export const SOME_REGION = 'us-east-1';

/**
 * What a tool does: really resolved, by its own precedence and with its own reading of the files. A
 * region and credentials stand in where it finds none.
 *
 * @example
 * ```ts
 * ask(situation, 's3', 'boto3').endpoint?.url; // 'http://localhost:4566'
 * ```
 */
export function ask(
  { env, config, credentials }: Situation,
  service: Identifier,
  dialect: Dialect,
  options: ResolverInput = {},
): Answer {
  const files = { config: config.mended, credentialsFile: credentials.mended };
  const input = { ...options, ...files, env, dialect };
  const answer = attempt(service, input);
  switch (answer.error?.code) {
    case 'EP_RESOLVER_REGION_MISSING':
      return attempt(service, { ...input, region: regionOf(env) });
    case 'EP_RESOLVER_CREDENTIALS_MISSING':
      return attempt(service, { ...input, credentials: SOME_CREDENTIALS });
    default:
      return answer;
  }
}

/** What a tool does, with nothing standing in for what it does not find. */
export function askAsIs(
  { env, config, credentials }: Situation,
  service: Identifier,
  dialect: Dialect,
): Answer {
  const files = { config: config.mended, credentialsFile: credentials.mended };
  return attempt(service, { ...files, env, dialect });
}

/** The region that another tool would find. */
function regionOf({ AWS_REGION, AWS_DEFAULT_REGION }: Env): string {
  return AWS_REGION || AWS_DEFAULT_REGION || SOME_REGION;
}

function attempt(service: Identifier, input: ResolverInput): Answer {
  try {
    return { endpoint: resolveEndpoint(service, input), error: null };
  } catch (error) {
    if (!isResolverError(error)) throw error;
    return { endpoint: null, error };
  }
}
