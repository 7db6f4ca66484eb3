import { type Dialect, dialects } from '@ep/config';
import type { Identifier } from '@ep/identifiers';
import { maskCredentials, type ResolverInput } from '@ep/resolver';

import { type Answer, ask, askAsIs } from './ask.js';
import { alone } from './other-situations.js';
import type { Situation } from './situation.js';

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
