/// <reference types="node" />
import { readSharedFiles } from '@ep/config/node';
import { isIdentifier } from '@ep/identifiers';

import { toContext } from '../context.js';
import { decide } from '../decide.js';
import { resolveDocumented } from '../documented/resolve-documented.js';
import type { Explanation } from '../explain-endpoint.js';
import type { Env, ResolverInput } from '../input.js';
import type { ResolvedEndpoint } from '../resolved-endpoint.js';
import type { Service } from '../service.js';
import { isWantedRules, wantedRules } from './wanted-rules.js';

/** What is given explicitly; the environment and the files are read. */
export interface HereInput extends Omit<ResolverInput, 'config' | 'credentialsFile'> {
  /** `process.env` if it is left out. */
  readonly env?: Env | undefined;
}

/**
 * Which endpoint applies to a service in this process: `resolveEndpoint`, with `process.env` and
 * the shared files as the dialect finds them. The files are read anew each time.
 *
 * The endpoint rules of all services are loaded only if the answer needs them: a program whose
 * endpoint is configured starts the faster.
 *
 * @throws ResolverError where there is no endpoint, because a value is bad or missing
 * @example
 * ```ts
 * (await resolveHere('s3')).url; // 'http://localhost:4567', from ~/.aws/config
 * ```
 */
export async function resolveHere(
  service: Service,
  input: HereInput = {},
): Promise<ResolvedEndpoint> {
  const { env = process.env, dialect = 'documented' } = input;
  const question = { ...input, env, ...readSharedFiles({ env, dialects: [dialect] }) };
  const quick = dialect === 'documented' ? resolveWithoutRules(service, question) : undefined;
  if (quick !== undefined) return quick;
  const { resolveEndpoint } = await import('../resolve-endpoint.js');
  return resolveEndpoint(service, question);
}

/** The answer of the page's precedence; undefined where only the endpoint rules can give it. */
function resolveWithoutRules(
  service: Service,
  question: ResolverInput,
): ResolvedEndpoint | undefined {
  if (!isIdentifier(service)) return undefined;
  try {
    const context = toContext(service, 'documented', question, wantedRules);
    return decide(service, 'documented', resolveDocumented(context));
  } catch (error) {
    if (isWantedRules(error)) return undefined;
    throw error;
  }
}

/**
 * Explains which endpoint applies to a service in this process: `explainEndpoint`, with
 * `process.env` and the shared files as each dialect finds them.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE` where there is no such service
 * @example
 * ```ts
 * console.log(formatExplanation(await explainHere('s3')));
 * ```
 */
export async function explainHere(service: Service, input: HereInput = {}): Promise<Explanation> {
  const { env = process.env } = input;
  const { explainEndpoint } = await import('../explain-endpoint.js');
  return explainEndpoint(service, { ...input, env, ...readSharedFiles({ env }) });
}
