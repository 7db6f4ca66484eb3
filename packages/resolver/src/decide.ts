import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import { Answer } from './answer/answer.js';
import type { Resolution } from './dialects/resolution.js';

/** The answer: that of the first rung that has an endpoint, or its error. */
export function decide(service: Identifier, dialect: Dialect, resolution: Resolution): Answer {
  if (resolution.winner.fault !== null) throw resolution.winner.fault;
  return new Answer(service, dialect, resolution);
}
