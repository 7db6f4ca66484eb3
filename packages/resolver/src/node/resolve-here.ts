/// <reference types="node" />
import { readSharedFiles, type SharedFiles } from '@ep/config/node';

import type { Explanation } from '../answer/explanation.js';
import type { ResolvedEndpoint } from '../answer/resolved-endpoint.js';
import type { Env, ResolverInput } from '../question/input.js';
import type { Service } from '../question/request.js';
import { resolveQuickly } from './resolve-quickly.js';

/** The options of a call; the environment and the files are read. */
export interface HereInput extends Omit<ResolverInput, 'config' | 'credentialsFile'> {
  /** `process.env` if it is left out. */
  readonly env?: Env | undefined;
}

/**
 * Which endpoint applies to a service in this process: `resolveEndpoint`, with `process.env` and
 * the shared files where the dialect finds them. The files are read anew each time.
 *
 * In the dialect `sdk-js`, a program with a configured endpoint starts faster: it loads the endpoint rules of
 * all services only where an answer needs them.
 *
 * @throws ResolverError where there is no endpoint, because a value is invalid or missing
 * @example
 * ```ts
 * (await resolveHere('s3')).url; // 'http://localhost:4567', from ~/.aws/config
 * ```
 */
export async function resolveHere(
  service: Service,
  input: HereInput = {},
): Promise<ResolvedEndpoint> {
  const read = readHere(input);
  const quick = await resolveQuickly(service, read);
  if (quick !== undefined) return quick;
  const { resolveEndpoint } = await import('./everything.js');
  return resolveEndpoint(service, read);
}

/**
 * Explains which endpoint applies to a service in this process: `explainEndpoint`, with
 * `process.env` and the shared files where each dialect finds them.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE` for an unknown service, `EP_RESOLVER_DIALECT` for an unknown
 *   dialect, `EP_RESOLVER_OPTION` for an option of the wrong type
 * @example
 * ```ts
 * console.log(formatExplanation(await explainHere('s3')));
 * ```
 */
export async function explainHere(service: Service, input: HereInput = {}): Promise<Explanation> {
  const read = readHere(input);
  const { explainEndpoint } = await import('./everything.js');
  return explainEndpoint(service, read);
}

/** Copies the environment: a part of an answer that is computed later must not see later changes. */
function readHere(input: HereInput): HereInput & SharedFiles & { readonly env: Env } {
  const env = copyEnv(input.env ?? process.env);
  return { ...input, env, ...readSharedFiles({ env }) };
}

/** Windows finds a variable in any case, a copy does not: it gets the names in the case that tools use. */
function copyEnv(env: Env): Env {
  if (env !== process.env || process.platform !== 'win32') return { ...env };
  const entries = Object.entries(env).map(([name, value]) => [name.toUpperCase(), value] as const);
  return Object.fromEntries(entries);
}
