import type { Dialect } from '@ep/config';
import type { Identifier } from '@ep/identifiers';

import { Answer } from './answer.js';
import type { Finding } from './finding.js';
import type { Resolution } from './resolution.js';

/** The answer: the first rung that has an endpoint, or its error. */
export function decide(service: Identifier, dialect: Dialect, resolution: Resolution): Answer {
  const winner = resolution.findings.find(isDecisive);
  if (winner === undefined) throw new TypeError('a precedence has no default');
  if (winner.error !== null) throw winner.error;
  return new Answer(service, dialect, resolution, winner);
}

function isDecisive({ state }: Finding): boolean {
  return state === 'set' || state === 'failed';
}
