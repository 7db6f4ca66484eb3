import type { Dialect } from '@ep/config';
import type { AuthScheme } from '@ep/endpoints';
import type { findServices, namesOf } from '@ep/identifiers/crosswalk';

import type { Context } from './question/context.js';
import type { warnDocumented } from './dialects/documented/warn-documented.js';
import type { Resolution } from './dialects/resolution.js';
import type { evaluateRules } from './endpoint-rules/evaluate-rules.js';
import type { toError } from './answer/to-resolver-error.js';

/** What a service's endpoint rules answer. */
export interface RuleEndpoint {
  readonly url: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly authSchemes: readonly AuthScheme[];
}

/** The endpoint rules of all services. */
export interface Rules {
  readonly evaluateRules: typeof evaluateRules;
}

/** What is said of an answer, and in place of one. */
export interface Words {
  readonly warnDocumented: typeof warnDocumented;
  readonly toError: typeof toError;
}

/** The names that every service has elsewhere. */
export interface Crosswalk {
  readonly findServices: typeof findServices;
  readonly namesOf: typeof namesOf;
}

/** The precedence of each dialect. */
export type Precedence = Readonly<Record<Dialect, (context: Context) => Resolution>>;

/**
 * What is large and not needed by every answer. An answer is given it, so that a program need not load
 * what it does not need.
 */
export interface Tables {
  readonly precedence: Precedence;
  readonly rules: Rules;
  readonly crosswalk: Crosswalk;
  readonly words: Words;
}
