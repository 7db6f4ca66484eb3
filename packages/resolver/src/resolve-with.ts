import type { Answer } from './answer/answer.js';
import { type Asked, toAsked } from './question/request.js';
import { toContext } from './question/context.js';
import { decide } from './decide.js';
import { isFault } from './errors/fault.js';
import type { ResolverInput } from './question/input.js';
import type { Service } from './question/service.js';
import type { Tables } from './tables.js';

/** `resolveEndpoint`, with the tables that there are. */
export function resolveWith(service: Service, given: ResolverInput, tables: Tables): Answer {
  let asked: Asked | undefined;
  try {
    asked = toAsked(service, given);
    const { identifier, dialect, input } = asked;
    const context = toContext(identifier, dialect, input, tables);
    return decide(identifier, dialect, tables.precedence[dialect](context));
  } catch (error) {
    throw isFault(error) ? tables.words.toError(error, asked, tables) : error;
  }
}
