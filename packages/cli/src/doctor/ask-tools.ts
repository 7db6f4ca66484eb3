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

/** A text a dialect. */
export type Texts = Readonly<Record<Dialect, string>>;

/**
 * What every tool does, in words: `s3: http://localhost:4566`, or `s3: fails (ConfigParseError)`.
 * Credentials in URLs are masked.
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

/** What every tool does, in words, with nothing standing in for what it does not find. */
export function askAllAsIs(situation: Situation, service: Identifier): Texts {
  return byDialect((dialect) => {
    return `${service}: ${toText(askAsIs(situation, service, dialect), dialect)}`;
  });
}

/** An answer in words, without the service. */
export function toText({ endpoint, error }: Answer, dialect: Dialect): string {
  if (error === null) return maskCredentials(endpoint.url);
  if (dialect === 'documented') return 'an error';
  const failure = error.failsAlike.find((one) => one.dialect === dialect);
  return `fails (${failure?.error ?? error.code})`;
}

/** A text for each dialect. */
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

/** As things stand; where a tool fails for whatever reason, what the variable does by itself. */
export function askAllWith(situation: Situation, variable: string, service: Identifier): Texts {
  const fails = dialects.some((dialect) => ask(situation, service, dialect).error !== null);
  return askAll(fails ? alone(situation, variable) : situation, service);
}
