import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import { dialectOf } from '../dialect-of.js';
import type { ResolverInput } from './input.js';
import { type Service, toServiceIdentifier } from './service.js';
import { toSoundInput } from './check-options.js';

/** What is asked, once it is known to be a question: of a service, to a dialect, with sound options. */
export interface Asked {
  readonly identifier: Identifier;
  readonly dialect: Dialect;
  readonly input: ResolverInput;
}

/**
 * Takes a question as it was given.
 *
 * @throws Fault `EP_RESOLVER_OPTION`, `EP_RESOLVER_DIALECT` or `EP_RESOLVER_SERVICE` where it is none
 */
export function toAsked(service: Service, given: ResolverInput): Asked {
  const input = toSoundInput(given);
  const dialect = dialectOf(input);
  return { identifier: toServiceIdentifier(service), dialect, input };
}
