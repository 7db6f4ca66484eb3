import type { AuthScheme } from '@ep/endpoints';

/** An endpoint as a service's endpoint rules return it. */
export interface RuleEndpoint {
  readonly url: string;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly authSchemes: readonly AuthScheme[];
}

// Frozen, because all answers share them.
const NO_HEADERS = Object.freeze({});
const NO_SCHEMES: RuleEndpoint['authSchemes'] = Object.freeze([]);

/** A configured URL as an endpoint, without asking the endpoint rules. */
export function plainEndpoint(url: string): RuleEndpoint {
  return { url, headers: NO_HEADERS, authSchemes: NO_SCHEMES };
}
