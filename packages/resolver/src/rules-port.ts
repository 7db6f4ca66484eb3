import type { AuthScheme } from '@ep/endpoints';
import type { Identifier } from '@ep/identifiers';

import type { RuleParameters } from './input.js';

/** What a service's endpoint rules answer. */
export interface RuleEndpoint {
  readonly url: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly authSchemes: readonly AuthScheme[];
}

/**
 * The endpoint rules, as the page's precedence asks for them: it is given them, so that a program
 * whose endpoint is configured need not load the rules of all services.
 */
export interface Rules {
  /** @throws ResolverError `EP_RESOLVER_RULES` where they refuse */
  readonly evaluate: (identifier: Identifier, parameters: RuleParameters) => RuleEndpoint;
  /** Whether a service's rules know endpoints of an account's own. */
  readonly hasAccountEndpoints: (identifier: Identifier) => boolean;
}
