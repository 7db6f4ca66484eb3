import { type Dialect, dialects } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import {
  isResolverError,
  maskCredentials,
  type ResolvedEndpoint,
  resolveEndpoint,
  type ResolverError,
  type ResolverInput,
} from '@ep/resolver';

import { SOME_CREDENTIALS } from '../services/placeholders.js';
import { alone } from './other-situations.js';
import { type Env, oncePer, type Situation } from './situation.js';

/** What a tool answers: an endpoint or an error. */
export type Answer =
  | { readonly endpoint: ResolvedEndpoint; readonly error: null }
  | { readonly endpoint: null; readonly error: ResolverError };

/** A placeholder: without a region, a tool would answer nothing else. */
export const SOME_REGION = 'us-east-1';

/**
 * What a tool does, resolved by its own precedence from the files as it reads them. Where it finds no
 * region or no credentials, placeholders take their place.
 *
 * @example
 * ```ts
 * ask(situation, 's3', 'boto3').endpoint?.url; // 'http://localhost:4566'
 * ```
 */
export function ask(
  situation: Situation,
  service: Identifier,
  dialect: Dialect,
  options: ResolverInput = {},
): Answer {
  const known = answersIn(situation);
  const question = JSON.stringify([service, dialect, options]);
  const answer = known.get(question) ?? resolve(situation, service, dialect, options);
  known.set(question, answer);
  return answer;
}

/** Several rules ask the same question, and resolving takes half a millisecond. */
const answersIn = oncePer<Situation, Map<string, Answer>>(() => new Map());

function resolve(
  { env, config, credentials }: Situation,
  service: Identifier,
  dialect: Dialect,
  options: ResolverInput,
): Answer {
  const files = { config: config.normalized, credentialsFile: credentials.normalized };
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

/** What a tool does, without placeholders for a region or credentials that it does not find. */
export function askAsIs(
  { env, config, credentials }: Situation,
  service: Identifier,
  dialect: Dialect,
): Answer {
  const files = { config: config.normalized, credentialsFile: credentials.normalized };
  return attempt(service, { ...files, env, dialect });
}

/** A region that another tool finds, or the placeholder. */
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

/** A string for each dialect. */
export type Texts = Readonly<Record<Dialect, string>>;

/**
 * What every tool does, such as `s3: http://localhost:4566` or `s3: fails (ConfigParseError)`.
 * Masks the credentials in URLs.
 *
 * @example
 * ```ts
 * askAll(situation, 's3')['sdk-js']; // 's3: http://localhost:4566'
 * ```
 */
export function askAll(
  situation: Situation,
  service: Identifier,
  options: ResolverInput = {},
): Texts {
  return byDialect((dialect) => {
    const answer = ask(situation, service, dialect, options);
    return `${service}: ${toText(answer, dialect)}`;
  });
}

/** The same without placeholders for a region or credentials that a tool does not find. */
export function askAllAsIs(situation: Situation, service: Identifier): Texts {
  return byDialect((dialect) => {
    return `${service}: ${toText(askAsIs(situation, service, dialect), dialect)}`;
  });
}

/** An answer as text, without the service. */
export function toText({ endpoint, error }: Answer, dialect: Dialect): string {
  if (error === null) return maskCredentials(endpoint.url);
  if (dialect === 'documented') return 'an error';
  const failure = error.failsAlike.find((one) => one.dialect === dialect);
  return `fails (${failure?.error ?? error.code})`;
}

/** Makes a string for each dialect. */
export function byDialect(toTextOf: (dialect: Dialect) => string): Texts {
  const entries = dialects.map((dialect) => [dialect, toTextOf(dialect)]);
  return Object.fromEntries(entries) as Texts;
}

/** Whether every tool does the same with a service in two situations. */
export function areAlike(a: Situation, b: Situation, service: Identifier): boolean {
  return dialects.every(
    (dialect) =>
      toText(ask(a, service, dialect), dialect) === toText(ask(b, service, dialect), dialect),
  );
}

/** Asks in the situation as it is; if any tool fails in it, asks what the variable does by itself. */
export function askAllWith(situation: Situation, variable: string, service: Identifier): Texts {
  const fails = dialects.some((dialect) => ask(situation, service, dialect).error !== null);
  return askAll(fails ? alone(situation, variable) : situation, service);
}
