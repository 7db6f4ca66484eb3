import { matchesServiceIdPattern, toEnvVar, toIdentifier } from '@ep/naming';

import type { DocumentedFacts, Statement } from '../ingest/statement.js';
import type { Model } from '../models/model.js';
import type { Problem } from '../problem.js';

/** Whether the naming rule accepts a serviceId and makes the names that the AWS CLI User Guide prints for it. */
export function isSound(statement: Statement, problems: Problem[]): boolean {
  const problem = wrongServiceId(statement) ?? misprint(statement);
  if (problem) problems.push(problem);
  return problem === undefined;
}

function wrongServiceId({ serviceId, place }: Statement): Problem | undefined {
  if (matchesServiceIdPattern(serviceId)) return undefined;
  return {
    code: 'EP_CATALOG_SERVICE_ID',
    place,
    message: `the serviceId ${JSON.stringify(serviceId)} is not words of letters and digits with one space between them`,
    fix: 'if AWS really ships it, the naming rule no longer holds: extend @ep/naming first',
  };
}

function misprint(statement: Statement): Problem | undefined {
  if (statement.kind !== 'documented') return undefined;
  const { serviceId, place, facts } = statement;
  const wrong = pairsOf(serviceId, facts).find(({ printed, made }) => printed !== made);
  if (!wrong) return undefined;
  return {
    code: 'EP_CATALOG_DOCUMENTED',
    place,
    message: `the AWS CLI User Guide has ${wrong.printed} for ${JSON.stringify(serviceId)}, the naming rule makes ${wrong.made}`,
    fix: 'check the row against the AWS CLI User Guide; if it is right, the naming rule no longer holds',
  };
}

/** What the AWS CLI User Guide prints, and what the naming rule makes. */
function pairsOf(serviceId: string, { identifier, envVar }: DocumentedFacts) {
  return [
    { printed: identifier, made: toIdentifier(serviceId) },
    { printed: envVar, made: toEnvVar(serviceId) },
  ];
}

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

/** A serviceId, and the file that has it. */
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
