import { toIdentifier } from '@ep/naming';

import type { Statement } from '../ingest/statement.js';
import type { Model } from '../models/model.js';
import type { Problem } from '../problem.js';

/**
 * Reports two serviceIds on one identifier: a clash within a source, a disagreement between two.
 *
 * @param said all on one identifier
 * @param before what `models/` had for it
 */
export function reportClashes(
  said: readonly Statement[],
  before: Model | undefined,
  problems: Problem[],
): void {
  const first = said[0];
  if (first === undefined) return;
  const other = said.find(({ serviceId }) => serviceId !== first.serviceId);
  if (other)
    problems.push(other.kind === first.kind ? clash(first, other) : disagree(first, other));
  else if (before && before.serviceId !== first.serviceId) {
    const place = `models/${before.identifier}.json`;
    problems.push(disagree(first, { place, serviceId: before.serviceId }));
  }
}

/** Who says so. */
type Word = Pick<Statement, 'serviceId' | 'place'>;

function clash(first: Word, other: Word): Problem {
  return {
    code: 'EP_CATALOG_CLASH',
    place: other.place,
    message: `${JSON.stringify(other.serviceId)} and ${JSON.stringify(first.serviceId)} (${first.place}) have the same identifier, ${toIdentifier(first.serviceId)}`,
    fix: 'one of the two names is wrong: correct it in the source',
  };
}

function disagree(first: Word, other: Word): Problem {
  return {
    code: 'EP_CATALOG_DISAGREE',
    place: first.place,
    message: `says ${JSON.stringify(first.serviceId)} where ${other.place} says ${JSON.stringify(other.serviceId)}`,
    fix: 'find out which one AWS uses and correct the other',
  };
}
