/// <reference types="node" />
import { readSharedFilesWith, type SharedFiles } from '@ep/config/node';

import type { Explanation } from '../answer/explanation.js';
import type { Env, ResolverInput } from '../question/input.js';
import { resolveWith } from '../resolve-with.js';
import type { ResolvedEndpoint } from '../answer/resolved-endpoint.js';
import type { Service } from '../question/service.js';
import { lateGrammar, withTables } from './with-tables.js';

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
  const question = readQuestion(input);
  return withTables((tables) => {
    const answer = resolveWith(service, question, tables);
    // What they need must be loaded before anybody reads them.
    void answer.warnings;
    return answer;
  });
}

/**
 * Explains which endpoint applies to a service in this process: `explainEndpoint`, with
 * `process.env` and the shared files as each dialect finds them.
 *
 * @throws ResolverError `EP_RESOLVER_SERVICE` where there is no such service, `EP_RESOLVER_DIALECT` where
 *   there is no such dialect, `EP_RESOLVER_OPTION` where an option is not of its type
 * @example
 * ```ts
 * console.log(formatExplanation(await explainHere('s3')));
 * ```
 */
export async function explainHere(service: Service, input: HereInput = {}): Promise<Explanation> {
  const question = readQuestion(input);
  const { explainWith } = await import('./tools.js');
  return withTables((tables) => explainWith(service, question, tables));
}

/** The environment is copied, for what is read of an answer later must not depend on when. */
function readQuestion(input: HereInput): HereInput & SharedFiles & { readonly env: Env } {
  const env = copyEnv(input.env ?? process.env);
  return { ...input, env, ...readSharedFilesWith({ env }, lateGrammar) };
}

/** Windows knows a variable in whichever case, a copy no longer does: it has them as the tools ask for them. */
function copyEnv(env: Env): Env {
  if (env !== process.env || process.platform !== 'win32') return { ...env };
  const entries = Object.entries(env).map(([name, value]) => [name.toUpperCase(), value] as const);
  return Object.fromEntries(entries);
}
