import type { AuthScheme, endpointFor, explainRefusal } from '@ep/endpoints';
import type { findServices, namesOf } from '@ep/identifiers/crosswalk';

/** What a service's endpoint rules answer. */
export interface RuleEndpoint {
  readonly url: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly authSchemes: readonly AuthScheme[];
}

/** The endpoint rules of all services. */
export interface Rules {
  readonly endpointFor: typeof endpointFor;
  readonly explainRefusal: typeof explainRefusal;
}

/** The names that every service has elsewhere. */
export interface Crosswalk {
  readonly findServices: typeof findServices;
  readonly namesOf: typeof namesOf;
}

/**
 * What an answer looks up in large tables. It is given them, so that a program need not load what its
 * answer does not need.
 */
export interface Tables {
  readonly rules: Rules;
  readonly crosswalk: Crosswalk;
}
