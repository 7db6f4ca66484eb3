import { askAll } from './ask-all.js';
import type { Answer } from './answer.js';
import { toContext } from './context.js';
import { decide } from './decide.js';
import { dialectOf } from './dialect-of.js';
import type { ResolverInput } from './input.js';
import { isResolverError } from './resolver-error.js';
import { type Service, toServiceIdentifier } from './service.js';
import type { Tables } from './tables.js';
import { toSoundInput } from './to-sound-input.js';

/** `resolveEndpoint`, with the tables that there are. */
export function resolveWith(service: Service, given: ResolverInput, tables: Tables): Answer {
  const input = toSoundInput(given);
  const dialect = dialectOf(input);
  const identifier = toServiceIdentifier(service, tables);
  try {
    const context = toContext(identifier, dialect, input, tables);
    return decide(identifier, dialect, tables.precedence[dialect](context));
  } catch (error) {
    if (!isResolverError(error)) throw error;
    // Which tools fail alike is what they answer, and no list: each has its own order of failing.
    const own = askAll(identifier, input, tables).find((attempt) => attempt.dialect === dialect);
    throw own?.error ?? error;
  }
}
